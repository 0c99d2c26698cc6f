"""Which screen answers which wish; a late answer never puts another name above a chart."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.domain.ids import TreatmentId, new_id
from injector_app.domain.note import treatment_id_of
from injector_app.domain.patient import Patient
from injector_app.gui.audit_log.page import AuditPage
from injector_app.gui.audit_log.presenter import AuditPresenter
from injector_app.gui.backups.daily.presenter import DailyBackup
from injector_app.gui.backups.page import BackupsPage
from injector_app.gui.backups.presenter import BackupsPresenter
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.presenter import ChartPresenter
from injector_app.gui.exchange.presenter import ExchangePresenter
from injector_app.gui.jobs import Jobs
from injector_app.gui.note.page import NotePage
from injector_app.gui.note.presenter import NotePresenter
from injector_app.gui.patient.form import PatientForm
from injector_app.gui.patient.page import PatientsPage
from injector_app.gui.patient.presenter import PatientPresenter
from injector_app.gui.retention.late_retention import LateRetention
from injector_app.gui.routes import Routes, Screens
from injector_app.gui.search.page import SearchPage
from injector_app.gui.search.presenter import SearchPresenter
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.tab import Tab
from injector_app.gui.shared.theme import Look
from injector_app.gui.shared.treatment_words import TreatmentWords
from injector_app.gui.staff.page import StaffPage
from injector_app.gui.staff.presenter import StaffPresenter
from injector_app.gui.verify.late_verify import LateVerify
from injector_app.gui.verify.verify_names import VerifyName
from injector_app.usecases.correct_note import correct_note
from injector_app.usecases.search_treatments import search_treatments
from injector_app.work.context import Work
from tests.support.builders import a_patient
from tests.support.charting import a_complete_draft, a_registered_patient, a_signed_note
from tests.support.fake_dialogs import Outside
from tests.support.found import a_found_treatment
from tests.support.window import press


@dataclass
class Tour:
    """The routes, and everything they said."""

    screens: Screens
    jobs: Jobs
    pages: list[QWidget] = field(default_factory=list)
    patients: list[Patient | None] = field(default_factory=list)
    problems: list[Exception] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.routes = Routes(self.screens, self.jobs)
        self.routes.page_changed.connect(self.pages.append)
        self.routes.patient_changed.connect(self.patients.append)
        self.routes.failed.connect(self.problems.append)

    def settle(self) -> None:
        assert self.jobs.drain(20_000)


@pytest.fixture
def tour(look: Look, qtbot: QtBot, work: Work, jobs: Jobs, tmp_path: Path) -> Tour:
    words = TreatmentWords(work.catalog, work.clinic.region)
    patients, form = PatientsPage(look, words), PatientForm(work.clinic.region, work.catalog.bodies)
    search, note = SearchPage(words), NotePage(look, work.catalog, work.clinic.region)
    audit, outside = AuditPage(work.clinic.region), Outside(tmp_path).surroundings
    chart = ChartPage(look, catalog=work.catalog, clinic=work.clinic, clock=work.clock)
    staff, backups = StaffPage(work.policy), BackupsPage(work.clinic)
    for page in (patients, form, search, note, chart, staff, audit, backups):
        qtbot.addWidget(page)
    screens = Screens(
        patients=patients,
        form=form,
        search=search,
        chart=chart,
        note=note,
        staff=staff,
        audit=audit,
        backups=backups,
        retention=LateRetention(work, jobs),
        patient_presenter=PatientPresenter(patients, form, work=work, jobs=jobs),
        search_presenter=SearchPresenter(search, work=work, jobs=jobs),
        chart_presenter=ChartPresenter(chart, work=work, jobs=jobs),
        note_presenter=NotePresenter(note, work=work, jobs=jobs, surroundings=outside),
        audit_presenter=AuditPresenter(
            audit, work=work, jobs=jobs, file_dialogs=outside.file_dialogs
        ),
        staff_presenter=StaffPresenter(staff, work=work, jobs=jobs),
        backups_presenter=BackupsPresenter(
            backups,
            work=work,
            daily=DailyBackup(work, jobs, jobs),
            file_dialogs=outside.file_dialogs,
        ),
        exchange_presenter=ExchangePresenter(
            work=work, jobs=jobs, file_dialogs=outside.file_dialogs
        ),
        verify=LateVerify(work=work, jobs=jobs, file_dialogs=outside.file_dialogs),
    )
    return Tour(screens, jobs)


def test_draft_opens_the_chart_and_a_note_the_note(tour: Tour, work: Work) -> None:
    patient = a_registered_patient(work)
    a_complete_draft(work, patient)
    a_signed_note(work, patient)
    for found in search_treatments(work, query=TreatmentQuery()):
        tour.routes.open_treatment(found)
        tour.settle()
    assert set(tour.pages) == {tour.screens.chart, tour.screens.note}
    assert tour.patients == [patient, patient]


def test_a_correction_opens_the_chart(tour: Tour, work: Work) -> None:
    note = a_signed_note(work)
    draft = correct_note(work, treatment_id=treatment_id_of(note), reason="Lot misread")
    tour.screens.note_presenter.correction_opened.emit(draft.treatment.id)
    tour.settle()
    assert tour.pages == [tour.screens.chart]


def test_new_treatment_opens_its_chart(tour: Tour, work: Work) -> None:
    patient = a_registered_patient(work)
    tour.screens.patient_presenter.new_treatment_requested.emit(patient.id)
    tour.settle()
    assert tour.pages == [tour.screens.chart]
    assert tour.patients == [patient]


def test_look_up_has_no_patient(tour: Tour) -> None:
    tour.routes.show_look_up()
    assert tour.pages == [tour.screens.search]
    assert tour.patients == [None]
    tour.settle()


def test_tabs_lead_to_their_screens(tour: Tour) -> None:
    for tab in Tab:
        tour.routes.show_tab(tab)
        assert tour.routes.tab_of(tour.pages[-1]) is tab
        tour.settle()
    screens = tour.screens
    exchange = screens.exchange_presenter.page
    led_to = [screens.patients, screens.search, exchange, screens.staff, screens.backups]
    assert tour.pages == [*led_to, screens.retention.page, screens.audit]
    assert tour.problems == []


def test_late_answer_does_not_rename_the_chart(tour: Tour, work: Work) -> None:
    patient = a_registered_patient(work)
    tour.screens.patient_presenter.new_treatment_requested.emit(patient.id)
    tour.settle()
    tour.screens.patient_presenter.patient_opened.emit(a_patient(family="Other"))
    assert tour.patients == [patient]


def test_what_cannot_be_opened_is_told(tour: Tour) -> None:
    tour.routes.open_treatment(a_found_treatment(id=TreatmentId(new_id())))
    tour.settle()
    assert len(tour.problems) == 1
    assert tour.pages == []


def test_form_comes_and_goes(tour: Tour) -> None:
    tour.screens.patients.add_requested.emit()
    tour.settle()
    tour.screens.form.cancel_requested.emit()
    tour.settle()
    assert tour.pages == [tour.screens.form, tour.screens.patients]


def test_verify_is_reached_from_the_look_up_and_leads_back(tour: Tour) -> None:
    tour.routes.show_look_up()
    press(tour.screens.search, ObjectName.SEARCH_VERIFY)
    (page,) = tour.screens.verify.pages
    assert tour.routes.tab_of(page) is Tab.LOOK_UP
    press(page, VerifyName.BACK)
    assert tour.pages[-1] is tour.screens.search
    tour.settle()
