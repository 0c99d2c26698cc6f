"""Desk: the screens of one signed-in person, from sign-in to sign-out."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from injector_app.app.first_chart import FirstChart
from injector_app.app.house_watch import HouseWatch
from injector_app.app.room import Room
from injector_app.domain.audit_check import AuditCheck
from injector_app.domain.patient import Patient
from injector_app.domain.permissions import Action, is_allowed
from injector_app.gui.account.page import AccountPage
from injector_app.gui.account.presenter import AccountPresenter
from injector_app.gui.audit_log.daily.presenter import DailyCheck
from injector_app.gui.audit_log.page import AuditPage
from injector_app.gui.audit_log.presenter import AuditPresenter
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.presenter import ChartPresenter
from injector_app.gui.lock.presenter import LockPresenter
from injector_app.gui.note.page import NotePage
from injector_app.gui.note.presenter import NotePresenter
from injector_app.gui.patient.form import PatientForm
from injector_app.gui.patient.handed_out.presenter import HandedOutPresenter
from injector_app.gui.patient.page import PatientsPage
from injector_app.gui.patient.presenter import PatientPresenter
from injector_app.gui.routes import Routes, Screens
from injector_app.gui.search.page import SearchPage
from injector_app.gui.search.presenter import SearchPresenter
from injector_app.gui.shared.patient_words import patient_line
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.gui.shared.tabs_of_person import tabs_of
from injector_app.gui.shared.treatment_words import TreatmentWords
from injector_app.gui.staff.page import StaffPage
from injector_app.gui.staff.presenter import StaffPresenter
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.wording.audit_words import check_words
from injector_app.wording.lock_words import held_words
from injector_app.wording.messages import describe
from injector_app.work.context import Work

CLOSING_TIMEOUT_MS = 10_000


class Desk(QObject):
    """Builds the screens, joins them with the window, and clears up behind the person.

    Signals:
        left: the person signed out; everything was stored and closed.
    """

    left = Signal()

    def __init__(self, work: Work, room: Room, surroundings: Surroundings) -> None:
        super().__init__(room.window)
        self._work = work
        self._room = room
        self._surroundings = surroundings
        self.screens = _build_screens(work, room, surroundings)
        self.account = AccountPage()
        self._account_presenter = AccountPresenter(
            self.account, work=work, jobs=room.jobs, surroundings=surroundings
        )
        self.routes = Routes(self.screens, self)
        self._handed_out = HandedOutPresenter(
            self.screens.patients.card.handed_out,
            work=work,
            jobs=room.jobs,
            file_dialogs=surroundings.file_dialogs,
        )
        self._daily_check = DailyCheck(work, room.jobs, self)
        self._first_chart = FirstChart(self.screens.chart, work.catalog, room, self)
        self._house_watch = HouseWatch(work, room, self)
        self.lock = LockPresenter(
            room.window,
            work=work,
            jobs=room.jobs,
            store=self.screens.chart_presenter.store,
            clocks=surroundings.clocks,
        )
        self._connect()

    @property
    def work(self) -> Work:
        """The open records and who acts."""
        return self._work

    @property
    def pages(self) -> tuple[QWidget, ...]:
        """Every screen of the desk."""
        screens = self.screens
        return (
            *(screens.patients, screens.form, screens.search, screens.chart, screens.note),
            *(screens.staff, screens.audit, self.account),
        )

    def start(self) -> None:
        """Show who is signed in, and the patients."""
        window, work = self._room.window, self._work
        tabs = tabs_of(work.person)
        window.header.show_person(work.clinic.name, work.person.signature_name, tabs)
        window.show_demo(shown=work.clinic.is_demo)
        window.guard_closing(self.may_close)
        for first in tabs[:1]:
            self.routes.show_tab(first)
        self._daily_check.start()
        self._house_watch.start()
        self.lock.start()
        self._tell_of_keys()

    def show_account(self) -> None:
        """The own sign-in; no patient is open there."""
        self._on_page_changed(self.account)
        self._on_patient_changed(None)
        self._account_presenter.start()

    def may_close(self) -> bool:
        """Whether everything is stored; if not, store it and close the window then."""
        chart = self.screens.chart_presenter
        if chart.is_stored:
            self.clear_up()
            return True
        chart.flush(self._room.window.close)
        return False

    def sign_out(self) -> None:
        """Store what is open, then leave."""
        self.screens.chart_presenter.flush(self._leave)

    def clear_up(self) -> None:
        """Close the records and remove what was shown outside the window."""
        self._room.window.guard_closing(_yes)
        self._first_chart.stop()
        self._daily_check.stop()
        self._house_watch.stop()
        self.lock.watch.stop()
        for page in self.pages:
            # A search that was still waiting for a pause must not ask the closed records.
            page.setEnabled(False)
            page.blockSignals(True)
        jobs = self._room.jobs
        jobs.run(self._work.close, done=_nothing, failed=_nothing)
        jobs.drain(CLOSING_TIMEOUT_MS)
        self._surroundings.private_folder.purge()
        # Last: what was behind the cover goes with the window or with the pages, unpainted.
        self.lock.stop()

    def _close_locked(self) -> None:
        """Take half-typed fields of the chart over; if they cannot be stored, stay locked."""
        self.screens.chart.finish_typing()
        self.screens.chart_presenter.store(self._leave, self.lock.keep_locked)

    def _show_held(self, minutes: int | None) -> None:
        offered = is_allowed(self._work.person, Action.HOLD_LOCK)
        strip = self._room.window.patient_strip
        strip.show_hold(held_words(minutes), offered=offered, held=minutes is not None)

    def _leave(self) -> None:
        window = self._room.window
        self.clear_up()
        self._disconnect()
        window.patient_strip.show_patient(None)
        window.header.show_nobody()
        window.show_demo(shown=False)
        self.left.emit()
        for page in self.pages:
            window.remove_page(page)
        self.deleteLater()

    def _connect(self) -> None:
        header = self._room.window.header
        self._links = (
            header.tab_requested.connect(self.routes.show_tab),
            header.account_requested.connect(self.show_account),
            header.lock_requested.connect(self.lock.lock_now),
            header.sign_out_requested.connect(self.sign_out),
            self._room.window.patient_strip.hold_toggled.connect(self.lock.holding.hold),
        )
        self.lock.holding.changed.connect(self._show_held)
        self.lock.close_due.connect(self._close_locked)
        audit, check = self.screens.audit, self._daily_check
        audit.check_requested.connect(check.check_now)
        check.running.connect(self._on_checking)
        check.known.connect(self._on_checked)
        check.failed.connect(self._on_failed)
        self.screens.patient_presenter.patient_opened.connect(self._handed_out.show)
        self.routes.page_changed.connect(self._on_page_changed)
        self.routes.patient_changed.connect(self._on_patient_changed)
        self.routes.failed.connect(self._on_failed)

    def _tell_of_keys(self) -> None:
        work = self._work
        found = list(work.door.found)
        is_keeper = is_allowed(work.person, Action.MANAGE_KEYS)
        if is_keeper and not work.clinic.is_demo and not work.door.has_recovery_key:
            found.append(Trouble.NO_RECOVERY_KEY)
        for trouble in found[:1]:
            self._room.window.banner.show_message(describe(RecordsProblem(trouble)), "alert")

    def _disconnect(self) -> None:
        for link in self._links:
            QObject.disconnect(link)

    def _on_page_changed(self, page: QWidget) -> None:
        self._room.window.show_page(page)
        self._room.window.header.mark(self.routes.tab)
        self._house_watch.look_at_disk()

    def _on_checking(self, running: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.screens.audit.show_checking(running=running)

    def _on_checked(self, check: AuditCheck | None) -> None:
        words, is_well = check_words(check, self._work.clinic), not (check and check.flaw)
        for page in (self.screens.patients, self.screens.audit):
            page.show_check(words, is_well=is_well)

    def _on_patient_changed(self, patient: Patient | None) -> None:
        region, today = self._work.clinic.region, self._work.today
        line = None if patient is None else patient_line(patient, region, today)
        self._room.window.patient_strip.show_patient(line)
        if patient is None:
            # The button that shows it is gone with the patient.
            self.lock.holding.hold(False)
        else:
            self._show_held(self.lock.holding.minutes)

    def _on_failed(self, problem: Exception) -> None:
        self._room.window.banner.show_message(describe(problem), "problem")


def _build_screens(work: Work, room: Room, surroundings: Surroundings) -> Screens:
    words = TreatmentWords(work.catalog, work.clinic.region)
    patients, form = (
        PatientsPage(room.look, words),
        PatientForm(work.clinic.region, work.catalog.bodies),
    )
    search = SearchPage(words)
    note = NotePage(room.look, work.catalog, work.clinic.region)
    staff, audit = StaffPage(work.policy), AuditPage(work.clinic.region)
    chart = ChartPage(room.look, catalog=work.catalog, clinic=work.clinic, clock=work.clock)
    return Screens(
        patients=patients,
        form=form,
        search=search,
        chart=chart,
        note=note,
        staff=staff,
        audit=audit,
        patient_presenter=PatientPresenter(patients, form, work=work, jobs=room.jobs),
        search_presenter=SearchPresenter(search, work=work, jobs=room.jobs),
        chart_presenter=ChartPresenter(chart, work=work, jobs=room.jobs),
        note_presenter=NotePresenter(note, work=work, jobs=room.jobs, surroundings=surroundings),
        staff_presenter=StaffPresenter(staff, work=work, jobs=room.jobs),
        audit_presenter=AuditPresenter(
            audit, work=work, jobs=room.jobs, file_dialogs=surroundings.file_dialogs
        ),
    )


def _nothing(_answer: object) -> None:
    """Closing has no answer; what kept the records from closing ends with the process."""


def _yes() -> bool:
    return True
