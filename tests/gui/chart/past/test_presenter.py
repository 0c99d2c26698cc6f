"""The real past of a real patient arrives behind the chart."""

from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from injector_app.domain.note import treatment_id_of
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.presenter import ChartPresenter
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from injector_app.usecases.add_clinic_reference import add_clinic_reference
from injector_app.usecases.record_outcome import record_outcome
from injector_app.work.context import Work
from tests.support.builders import a_clinic_reference, an_outcome
from tests.support.charting import a_registered_patient, a_signed_note
from tests.support.window import find


def test_signed_visit_is_told_beside_the_next_one(
    qtbot: QtBot, work: Work, jobs: Jobs, look: Look
) -> None:
    page = ChartPage(look, catalog=work.catalog, clinic=work.clinic, clock=work.clock)
    qtbot.addWidget(page)
    presenter = ChartPresenter(page, work=work, jobs=jobs)
    patient = a_registered_patient(work)
    a_signed_note(work, patient)
    presenter.new_treatment(patient.id)
    qtbot.waitUntil(lambda: page.past.past.shown is not None)
    assert find(page, ObjectName.PAST_WHEN, QLabel).text() == "2026-11-20, the same day"
    assert len(page.past.past.notes) == 1
    assert jobs.drain(20_000)


def test_response_and_references_are_there_when_the_chart_opens(
    qtbot: QtBot, work: Work, jobs: Jobs, look: Look
) -> None:
    page = ChartPage(look, catalog=work.catalog, clinic=work.clinic, clock=work.clock)
    qtbot.addWidget(page)
    presenter = ChartPresenter(page, work=work, jobs=jobs)
    patient = a_registered_patient(work)
    visit = treatment_id_of(a_signed_note(work, patient))
    outcome = record_outcome(work, outcome=an_outcome(visit))
    add_clinic_reference(work, reference=a_clinic_reference())
    presenter.new_treatment(patient.id)
    assert jobs.drain(20_000)
    assert page.past.past.outcomes == (outcome,)
    button = find(page, ObjectName.OWN_LIST, QAbstractButton)
    assert button.text() == "This clinic's references (1)"
