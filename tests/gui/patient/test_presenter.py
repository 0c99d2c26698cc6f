"""Patients through the screen, on real records."""

from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.patient import Patient
from injector_app.gui.jobs import Jobs
from injector_app.gui.patient.form import PatientForm
from injector_app.gui.patient.page import PatientsPage
from injector_app.gui.patient.presenter import PatientPresenter
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from injector_app.gui.shared.treatment_words import TreatmentWords
from injector_app.usecases.find_patients import find_patients
from injector_app.work.context import Work
from tests.support.charting import a_complete_draft, a_registered_patient
from tests.support.window import find, press, type_into

WAIT_MS = 10_000


@dataclass
class Screen:
    """The screen, its form and what joins them to the records."""

    work: Work
    jobs: Jobs
    page: PatientsPage
    form: PatientForm
    presenter: PatientPresenter

    def settle(self) -> None:
        assert self.jobs.drain(WAIT_MS)

    def add(self, qtbot: QtBot, **fields: str) -> None:
        with qtbot.waitSignal(self.presenter.form_opened):
            press(self.page, ObjectName.PATIENTS_ADD)
        for name, text in fields.items():
            type_into(self.form, f"{ObjectName.FORM}.{name}", text)
        press(self.form, ObjectName.FORM_SAVE)
        self.settle()

    def stored(self, words: str) -> tuple[Patient, ...]:
        return tuple(line.patient for line in find_patients(self.work, words=words))


def open_screen(look: Look, qtbot: QtBot, work: Work, jobs: Jobs) -> Screen:
    page = PatientsPage(look, TreatmentWords(work.catalog, work.clinic.region))
    form = PatientForm(work.clinic.region, work.catalog.bodies)
    for widget in (page, form):
        qtbot.addWidget(widget)
        widget.resize(1200, 900)
        widget.show()
    return Screen(work, jobs, page, form, PatientPresenter(page, form, work=work, jobs=jobs))


@pytest.fixture
def screen(look: Look, qtbot: QtBot, work: Work, jobs: Jobs) -> Screen:
    return open_screen(look, qtbot, work, jobs)


def test_added_patient_is_stored(screen: Screen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.presenter.form_left):
        screen.add(qtbot, family="Łęcka", birth_date="1990-12-24", phone="613 555 0102")
    assert [patient.record_number for patient in screen.stored("lecka")] == ["1001"]
    assert [patient.family for patient in screen.stored("0102")] == ["Łęcka"]


def test_refused_field_keeps_the_form(screen: Screen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(screen.presenter.form_left):
        screen.add(qtbot, family="Adler", birth_date="1990-02-30")
        screen.add(qtbot, family="Adler", birth_date="2090-02-03")
    told = [field.editor.objectName() for field in screen.form.findChildren(Field) if field.problem]
    assert told == [ObjectName.FORM_BIRTH_DATE]
    assert screen.stored("") == ()


def test_likely_duplicate_is_asked_about_first(screen: Screen, qtbot: QtBot) -> None:
    known = a_registered_patient(screen.work)
    fields = {"family": known.family, "birth_date": known.birth_date.isoformat()}
    screen.add(qtbot, **fields)
    assert len(screen.stored("")) == 1
    with qtbot.waitSignal(screen.presenter.form_left):
        press(screen.form, ObjectName.FORM_SAVE_AS_NEW)
    assert len(screen.stored("")) == 2


def test_duplicate_can_be_opened_instead(screen: Screen, qtbot: QtBot) -> None:
    known = a_registered_patient(screen.work)
    screen.add(qtbot, family=known.family, birth_date=known.birth_date.isoformat())
    with qtbot.waitSignal(screen.presenter.form_left):
        press(screen.form, f"{ObjectName.FORM_OPEN_THIS}.1")
    with qtbot.waitSignal(screen.presenter.patient_opened) as opened:
        screen.presenter.refresh()
    assert opened.args == [known]
    assert len(screen.stored("")) == 1


def test_edit_is_stored_and_shown(screen: Screen, qtbot: QtBot) -> None:
    known = a_registered_patient(screen.work)
    with qtbot.waitSignal(screen.presenter.patient_opened):
        screen.presenter.show(known.id)
    press(screen.page, ObjectName.PATIENT_EDIT)
    type_into(screen.form, ObjectName.FORM_ALERTS, "Latex")
    with qtbot.waitSignal(screen.presenter.form_left):
        press(screen.form, ObjectName.FORM_SAVE)
    assert [patient.alerts for patient in screen.stored("")] == ["Latex"]


def test_draft_left_behind_is_offered(screen: Screen, qtbot: QtBot) -> None:
    draft = a_complete_draft(screen.work)
    screen.presenter.refresh()
    screen.settle()
    with qtbot.waitSignal(screen.presenter.treatment_requested) as asked:
        press(screen.page, f"{ObjectName.CONTINUE_DRAFT}.1")
    assert asked.args is not None
    assert asked.args[0].id == draft.treatment.id


def test_second_click_starts_no_second_treatment(screen: Screen, qtbot: QtBot) -> None:
    known = a_registered_patient(screen.work)
    with qtbot.waitSignal(screen.presenter.patient_opened):
        screen.presenter.show(known.id)
    with qtbot.waitSignal(screen.presenter.new_treatment_requested) as asked:
        press(screen.page, ObjectName.NEW_TREATMENT)
    assert asked.args == [known.id]
    assert not find(screen.page, ObjectName.NEW_TREATMENT, Button).isEnabled()


def test_front_desk_cannot_chart(look: Look, qtbot: QtBot, desk_work: Work, jobs: Jobs) -> None:
    screen = open_screen(look, qtbot, desk_work, jobs)
    known = a_registered_patient(desk_work)
    with qtbot.waitSignal(screen.presenter.patient_opened):
        screen.presenter.show(known.id)
    screen.settle()
    assert find(screen.page, ObjectName.NEW_TREATMENT, Button).isHidden()
    assert not screen.page.banner.isVisible()
