"""Routes: which screen answers which wish, and whose record the window shows."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from injector_app.domain.found_treatment import FoundTreatment, TreatmentState
from injector_app.domain.ids import PatientId
from injector_app.domain.lists.listed_visit import ListedVisit
from injector_app.domain.patient import Patient
from injector_app.gui.audit_log.page import AuditPage
from injector_app.gui.audit_log.presenter import AuditPresenter
from injector_app.gui.backups.page import BackupsPage
from injector_app.gui.backups.presenter import BackupsPresenter
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.presenter import ChartPresenter
from injector_app.gui.exchange.presenter import ExchangePresenter
from injector_app.gui.lists.late_lists import LateLists
from injector_app.gui.note.page import NotePage
from injector_app.gui.note.presenter import NotePresenter
from injector_app.gui.patient.form import PatientForm
from injector_app.gui.patient.page import PatientsPage
from injector_app.gui.patient.presenter import PatientPresenter
from injector_app.gui.retention.late_retention import LateRetention
from injector_app.gui.search.page import SearchPage
from injector_app.gui.search.presenter import SearchPresenter
from injector_app.gui.shared.tab import Tab
from injector_app.gui.staff.page import StaffPage
from injector_app.gui.staff.presenter import StaffPresenter
from injector_app.gui.verify.late_verify import LateVerify
from injector_app.work.answers import OpenedNote


@dataclass(frozen=True, slots=True)
class Screens:
    """Every screen behind the sign-in, with its presenter."""

    patients: PatientsPage
    form: PatientForm
    search: SearchPage
    chart: ChartPage
    note: NotePage
    staff: StaffPage
    audit: AuditPage
    backups: BackupsPage
    lists: LateLists
    retention: LateRetention
    patient_presenter: PatientPresenter
    search_presenter: SearchPresenter
    chart_presenter: ChartPresenter
    note_presenter: NotePresenter
    staff_presenter: StaffPresenter
    audit_presenter: AuditPresenter
    backups_presenter: BackupsPresenter
    exchange_presenter: ExchangePresenter
    verify: LateVerify


class Refreshed(Protocol):
    """What shows a screen of the house as stored now."""

    def refresh(self) -> None:
        """Show what is stored now."""


class Routes(QObject):
    """Joins the screens by their signals; they do not know each other.

    Signals:
        page_changed: another screen is in front; carries the widget.
        patient_changed: whose record is open; carries the Patient or None.
        failed: a wish could not be met and its screen is not in front; carries the problem.
    """

    page_changed = Signal(object)
    patient_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, screens: Screens, parent: QObject) -> None:
        super().__init__(parent)
        self._screens = screens
        self._in_front: QWidget = screens.patients
        self._connect_patients()
        self._connect_chart()
        self._connect_note()
        screens.search_presenter.treatment_requested.connect(self.open_treatment)
        screens.lists.treatment_requested.connect(self.open_visit)
        screens.lists.patient_requested.connect(self.show_patient)
        screens.search.verify_requested.connect(self._show_verify)
        screens.verify.back_requested.connect(self.show_look_up)

    def tab_of(self, page: QWidget) -> Tab | None:
        """The tab that leads to a screen, if one does."""
        screens = self._screens
        if screens.exchange_presenter.is_at(page):
            return Tab.EXCHANGE
        led_to: dict[QWidget | None, Tab] = {
            screens.patients: Tab.PATIENTS,
            screens.form: Tab.PATIENTS,
            screens.search: Tab.LOOK_UP,
            screens.lists.page: Tab.LISTS,
            **dict.fromkeys(screens.verify.pages, Tab.LOOK_UP),
            screens.staff: Tab.PEOPLE,
            screens.backups: Tab.BACKUPS,
            screens.retention.page: Tab.RETENTION,
            screens.audit: Tab.AUDIT,
        }
        return led_to.get(page)

    def show_tab(self, tab: Tab) -> None:
        """The screen that a tab of the bar leads to."""
        match tab:
            case Tab.PATIENTS:
                self.show_patients()
            case Tab.LOOK_UP:
                self.show_look_up()
            case Tab.AUDIT:
                self.show_audit()
            case _:
                self._show_apart(*_screen_of(self._screens, tab))

    def _show_verify(self) -> None:
        self._show_apart(self._screens.verify.built(), self._screens.verify)

    def _show_apart(self, page: QWidget, presenter: Refreshed) -> None:
        """A screen of the house, where no patient is open."""
        self._bring(page)
        self.patient_changed.emit(None)
        presenter.refresh()

    def show_patients(self) -> None:
        """The patients screen, as stored now, ready for typing."""
        self._bring(self._screens.patients)
        self._screens.patient_presenter.refresh()
        self._screens.patients.start_search()

    def show_look_up(self) -> None:
        """The look-up screen; no patient is open there."""
        self._bring(self._screens.search)
        self.patient_changed.emit(None)
        self._screens.search_presenter.refresh()
        self._screens.search.filters.start()

    def show_audit(self, record_number: str = "") -> None:
        """The audit; of one record where a number is given."""
        self._bring(self._screens.audit)
        self.patient_changed.emit(None)
        self._screens.audit_presenter.show(record_number)

    def show_patient(self, patient_id: PatientId) -> None:
        """The patients screen with one patient open."""
        self._bring(self._screens.patients)
        self._screens.patient_presenter.show(patient_id)

    def open_treatment(self, found: FoundTreatment) -> None:
        """The note of a signed treatment, the chart of a draft."""
        if found.state is TreatmentState.DRAFT:
            self._screens.chart_presenter.open(found.id)
        else:
            self._screens.note_presenter.open(found.id)

    def open_visit(self, visit: ListedVisit) -> None:
        """The same, from a row of a list."""
        if visit.state is TreatmentState.DRAFT:
            self._screens.chart_presenter.open(visit.treatment)
        else:
            self._screens.note_presenter.open(visit.treatment)

    def _connect_patients(self) -> None:
        presenter = self._screens.patient_presenter
        presenter.patient_opened.connect(self._on_patient_opened)
        presenter.form_opened.connect(self._on_form_opened)
        presenter.form_left.connect(self.show_patients)
        presenter.treatment_requested.connect(self.open_treatment)
        presenter.who_opened_requested.connect(self.show_audit)
        presenter.new_treatment_requested.connect(self._screens.chart_presenter.new_treatment)

    def _connect_chart(self) -> None:
        presenter = self._screens.chart_presenter
        presenter.patient_opened.connect(self._on_chart_opened)
        presenter.note_signed.connect(self._screens.note_presenter.open)
        presenter.closed.connect(self.show_patients)
        presenter.failed.connect(self._on_chart_failed)

    def _connect_note(self) -> None:
        presenter = self._screens.note_presenter
        presenter.note_opened.connect(self._on_note_opened)
        presenter.correction_opened.connect(self._screens.chart_presenter.open)
        presenter.back_requested.connect(self.show_patient)
        presenter.failed.connect(self.failed)

    def _bring(self, page: QWidget) -> None:
        self._in_front = page
        self.page_changed.emit(page)

    def _on_patient_opened(self, patient: Patient) -> None:
        # A late answer must not put another name above a chart that is open by now.
        if self._in_front is self._screens.patients:
            self.patient_changed.emit(patient)

    def _on_form_opened(self, patient: Patient | None) -> None:
        # A new patient's form must not stand under the name of the one who was open before.
        self.patient_changed.emit(patient)
        self._bring(self._screens.form)

    def _on_chart_opened(self, patient: Patient) -> None:
        self.patient_changed.emit(patient)
        self._bring(self._screens.chart)

    def _on_chart_failed(self, problem: Exception) -> None:
        self._screens.patient_presenter.allow_new_treatment()
        self.failed.emit(problem)

    def _on_note_opened(self, opened: OpenedNote) -> None:
        self.patient_changed.emit(opened.patient)
        self._bring(self._screens.note)


def _screen_of(screens: Screens, tab: Tab) -> tuple[QWidget, Refreshed]:
    """A screen of the house with whoever fills it; built now, if this is the first visit."""
    match tab:
        case Tab.LISTS:
            return screens.lists.built(), screens.lists
        case Tab.EXCHANGE:
            return screens.exchange_presenter.page, screens.exchange_presenter
        case Tab.PEOPLE:
            return screens.staff, screens.staff_presenter
        case Tab.BACKUPS:
            return screens.backups, screens.backups_presenter
        case _:
            return screens.retention.built(), screens.retention
