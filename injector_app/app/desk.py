"""Desk: the screens of one signed-in person, from sign-in to sign-out."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from injector_app.app.desk_store import DeskStore, half_filled_forms
from injector_app.app.first_chart import FirstChart
from injector_app.app.front_desk import FrontDesk
from injector_app.app.house_watch import HouseWatch
from injector_app.app.patient_on_strip import PatientOnStrip
from injector_app.app.room import Room
from injector_app.domain.audit_check import AuditCheck
from injector_app.domain.backup_state import LEAVING_AFTER, BackupState
from injector_app.domain.clinic import Clinic
from injector_app.domain.lock_reason import LockReason
from injector_app.domain.permissions import Action, is_allowed, may_break_glass
from injector_app.gui.account.page import AccountPage
from injector_app.gui.account.presenter import AccountPresenter
from injector_app.gui.audit_log.daily.presenter import DailyCheck
from injector_app.gui.audit_log.page import AuditPage
from injector_app.gui.audit_log.presenter import AuditPresenter
from injector_app.gui.backups.daily.presenter import DailyBackup
from injector_app.gui.backups.page import BackupsPage
from injector_app.gui.backups.presenter import BackupsPresenter
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.presenter import ChartPresenter
from injector_app.gui.emergency.form import EmergencyForm
from injector_app.gui.emergency.presenter import EmergencyPresenter
from injector_app.gui.exchange.presenter import ExchangePresenter
from injector_app.gui.lists.late_lists import LateLists
from injector_app.gui.lock.presenter import LockPresenter
from injector_app.gui.lock.system_watch import SystemWatch
from injector_app.gui.note.page import NotePage
from injector_app.gui.note.presenter import NotePresenter
from injector_app.gui.patient.form import PatientForm
from injector_app.gui.patient.handed_out.presenter import HandedOutPresenter
from injector_app.gui.patient.page import PatientsPage
from injector_app.gui.patient.presenter import PatientPresenter
from injector_app.gui.retention.late_retention import LateRetention
from injector_app.gui.routes import Routes, Screens
from injector_app.gui.search.page import SearchPage
from injector_app.gui.search.presenter import SearchPresenter
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.gui.shared.tabs_of_person import tabs_of
from injector_app.gui.shared.treatment_words import TreatmentWords
from injector_app.gui.staff.page import StaffPage
from injector_app.gui.staff.presenter import StaffPresenter
from injector_app.gui.verify.late_verify import LateVerify
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.back_up_if_due import back_up_if_due
from injector_app.wording.audit_words import check_words
from injector_app.wording.backup_words import backup_line
from injector_app.wording.messages import describe
from injector_app.wording.written_days import write_days_as
from injector_app.work.context import Work

CLOSING_TIMEOUT_MS = 10_000


class Desk(QObject):
    """Builds the screens, joins them with the window, and clears up behind the person.

    Signals:
        left: the person signed out; everything was stored and closed.
        replaced: the person goes on with what another Work opens; carries it.
    """

    left = Signal()
    replaced = Signal(object)

    def __init__(self, work: Work, room: Room, surroundings: Surroundings) -> None:
        super().__init__(room.window)
        self._work = work
        self._room = room
        self._surroundings = surroundings
        self.daily_backup = DailyBackup(work, room.jobs, self)
        self.screens = _build_screens(work, room, surroundings, self.daily_backup)
        self.account = AccountPage()
        self._account_presenter = AccountPresenter(
            self.account, work=work, jobs=room.jobs, surroundings=surroundings
        )
        self.emergency = EmergencyForm(work.policy.emergency_minutes)
        self._emergency_presenter = EmergencyPresenter(
            self.emergency,
            room.window.emergency_bar,
            work=work,
            jobs=room.jobs,
            clocks=surroundings.clocks,
        )
        self.routes = Routes(self.screens, self)
        self._handed_out = HandedOutPresenter(
            self.screens.patients.card.handed_out,
            work=work,
            jobs=room.jobs,
            file_dialogs=surroundings.file_dialogs,
        )
        self._front_desk = FrontDesk(self.routes, self.screens, work, room)
        self._front_desk.offer_copies(surroundings)
        self._daily_check = DailyCheck(work, room.jobs, self)
        self._first_chart = FirstChart(self.screens.chart, work.catalog, room, self)
        self._house_watch = HouseWatch(work, room, self)
        self._unfinished = half_filled_forms(self.screens, work, room)
        self._store = DeskStore(self.screens.chart_presenter, self._unfinished)
        self.lock = LockPresenter(
            room.window,
            work=work,
            jobs=room.jobs,
            store=self._store.quietly,
            clocks=surroundings.clocks,
        )
        self._strip = PatientOnStrip(work, room, self.lock.holding, self)
        self._system_watch = SystemWatch(surroundings.buses, self)
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
            *(screens.staff, screens.audit, screens.backups, self.account, self.emergency),
            *screens.retention.pages,
            *screens.verify.pages,
            *screens.exchange_presenter.pages,
            *screens.lists.pages,
        )

    def start(self) -> None:
        """Show who is signed in, and the patients."""
        window, work = self._room.window, self._work
        write_days_as(work.clinic.region)
        tabs = tabs_of(work.person)
        window.header.show_person(work.clinic.name, work.person.signature_name, tabs)
        window.header.offer_emergency(offered=may_break_glass(work.person, work.policy))
        window.show_demo(shown=work.clinic.is_demo)
        window.guard_closing(self.may_close)
        self._show_first_tab()
        self._unfinished.start()
        self._daily_check.start()
        self.daily_backup.start()
        self._house_watch.start()
        self.lock.start()
        self._emergency_presenter.look()
        self._system_watch.start()
        _tell_of_keys(work, self._room)

    def _show_first_tab(self) -> None:
        for first in tabs_of(self._work.person)[:1]:
            self.routes.show_tab(first)

    def show_account(self) -> None:
        """The own sign-in; no patient is open there."""
        self._on_page_changed(self.account)
        self._strip.show_patient(None)
        self._account_presenter.start()

    def show_emergency(self) -> None:
        """Ask why; no patient is open there."""
        self._on_page_changed(self.emergency)
        self._strip.show_patient(None)
        self.emergency.start()

    def may_close(self) -> bool:
        """Whether everything is stored; if not, store it and close the window then."""
        if self._store.is_stored:
            self.clear_up()
            return True
        self._store.flush(self._room.window.close, self._on_failed)
        return False

    def sign_out(self) -> None:
        """Store what is open, then leave."""
        self._store.flush(self._leave, self._on_failed)

    def clear_up(self) -> None:
        """Close the records and remove what was shown outside the window."""
        self._stop()
        self._emergency_presenter.write_end()
        jobs = self._room.jobs
        jobs.run(partial(_back_up_and_close, self._work), done=_nothing, failed=_nothing)
        jobs.drain(CLOSING_TIMEOUT_MS)
        self.daily_backup.slow_jobs.drain(CLOSING_TIMEOUT_MS)
        self._surroundings.private_folder.purge()
        # Last: what was behind the cover goes with the window or with the pages, unpainted.
        self.lock.stop()

    def _stop(self) -> None:
        self._room.window.guard_closing(_yes)
        self._first_chart.stop()
        self._daily_check.stop()
        self.daily_backup.stop()
        self.screens.exchange_presenter.stop()
        self._house_watch.stop()
        self.lock.watch.stop()
        self._system_watch.stop()
        # An end of emergency access that is answered now must open no other desk.
        self._emergency_presenter.blockSignals(True)
        for page in self.pages:
            # A search that was still waiting for a pause must not ask the closed records.
            page.setEnabled(False)
            page.blockSignals(True)

    def _close_locked(self) -> None:
        """Take half-typed fields of the chart over; if they cannot be stored, stay locked."""
        self.screens.chart.finish_typing()
        self._store.quietly(self._leave, self.lock.keep_locked)

    def _leave(self) -> None:
        self.clear_up()
        self._clear_window()
        self.left.emit()
        _remove(self, self._room)

    def _on_emergency_ended(self, work: Work) -> None:
        if self.lock.is_covered:
            # The next one at the screen must not be let in by the end of something.
            self.lock.close(LockReason.CLOSED_EMERGENCY)
        else:
            self._hand_over(work)

    def _hand_over(self, work: Work) -> None:
        """Store what can be stored, and let other screens take the place of these."""
        swap = partial(self._swap, work)
        self._store.quietly(swap, swap)

    def _swap(self, work: Work) -> None:
        self._stop()
        self._room.jobs.drain(CLOSING_TIMEOUT_MS)
        self.daily_backup.slow_jobs.drain(CLOSING_TIMEOUT_MS)
        self._surroundings.private_folder.purge()
        self.lock.stop()
        self._clear_window()
        self.replaced.emit(work)
        _remove(self, self._room)

    def _clear_window(self) -> None:
        window = self._room.window
        for link in self._links:
            QObject.disconnect(link)
        write_days_as()
        self._front_desk.clear()
        window.patient_strip.show_patient(None)
        window.header.show_nobody()
        window.emergency_bar.show_words("")
        window.show_demo(shown=False)

    def _connect(self) -> None:
        header = self._room.window.header
        self._links = (
            header.tab_requested.connect(self.routes.show_tab),
            header.account_requested.connect(self.show_account),
            header.lock_requested.connect(self.lock.lock_now),
            header.emergency_requested.connect(self.show_emergency),
            self._room.window.emergency_bar.end_requested.connect(self._emergency_presenter.end),
            header.sign_out_requested.connect(self.sign_out),
            self._room.window.patient_strip.hold_toggled.connect(self.lock.holding.hold),
        )
        self.lock.close_due.connect(self._close_locked)
        close, system = self.lock.close, self._system_watch
        system.sleeping.connect(partial(close, LockReason.CLOSED_SLEEP))
        system.locked.connect(partial(close, LockReason.CLOSED_SYSTEM))
        emergency = self._emergency_presenter
        self.lock.watch.ticked.connect(emergency.look)
        emergency.begun.connect(self._hand_over)
        emergency.ended.connect(self._on_emergency_ended)
        self.emergency.cancel_requested.connect(self._show_first_tab)
        audit, check = self.screens.audit, self._daily_check
        audit.check_requested.connect(check.check_now)
        check.running.connect(lambda running: audit.show_checking(running=running))
        check.known.connect(partial(_show_check, self.screens, self._work.clinic))
        check.failed.connect(self._on_failed)
        self.daily_backup.known.connect(partial(_show_backups, self.screens, self._work))
        self.screens.patient_presenter.patient_opened.connect(self._handed_out.show)
        self.routes.page_changed.connect(self._on_page_changed)
        self.routes.patient_changed.connect(self._strip.show_patient)
        self.routes.failed.connect(self._on_failed)

    def _on_page_changed(self, page: QWidget) -> None:
        self._room.window.show_page(page)
        self._room.window.header.mark(self.routes.tab_of(page))
        self._house_watch.look_at_disk()

    def _on_failed(self, problem: Exception) -> None:
        self._room.window.banner.show_message(describe(problem), "problem")


def _build_screens(
    work: Work, room: Room, surroundings: Surroundings, daily: DailyBackup
) -> Screens:
    words = TreatmentWords(work.catalog, work.clinic.region)
    patients, form = (
        PatientsPage(room.look, words),
        PatientForm(work.clinic.region, work.catalog.bodies),
    )
    search = SearchPage(words)
    note = NotePage(room.look, work.catalog, work.clinic.region)
    backups = BackupsPage(work.clinic)
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
        backups=backups,
        retention=LateRetention(work, room.jobs),
        lists=LateLists(work, room.jobs, surroundings),
        patient_presenter=PatientPresenter(patients, form, work=work, jobs=room.jobs),
        search_presenter=SearchPresenter(search, work=work, jobs=room.jobs),
        chart_presenter=ChartPresenter(chart, work=work, jobs=room.jobs),
        note_presenter=NotePresenter(note, work=work, jobs=room.jobs, surroundings=surroundings),
        staff_presenter=StaffPresenter(
            staff, work=work, jobs=room.jobs, file_dialogs=surroundings.file_dialogs
        ),
        audit_presenter=AuditPresenter(
            audit, work=work, jobs=room.jobs, file_dialogs=surroundings.file_dialogs
        ),
        backups_presenter=BackupsPresenter(
            backups, work=work, daily=daily, file_dialogs=surroundings.file_dialogs
        ),
        exchange_presenter=ExchangePresenter(
            work=work, jobs=daily.slow_jobs, file_dialogs=surroundings.file_dialogs
        ),
        verify=LateVerify(work=work, jobs=room.jobs, file_dialogs=surroundings.file_dialogs),
    )


def _remove(desk: Desk, room: Room) -> None:
    for page in desk.pages:
        room.window.remove_page(page)
    desk.deleteLater()


def _show_check(screens: Screens, clinic: Clinic, check: AuditCheck | None) -> None:
    words, is_well = check_words(check, clinic), not (check and check.flaw)
    for page in (screens.patients, screens.audit):
        page.show_check(words, is_well=is_well)


def _show_backups(screens: Screens, work: Work, state: BackupState) -> None:
    manages = is_allowed(work.person, Action.MANAGE_BACKUPS)
    words, is_well = backup_line(state, work.clinic, manages=manages)
    screens.patients.show_backup(words, is_well=is_well)


def _tell_of_keys(work: Work, room: Room) -> None:
    found = list(work.door.found)
    is_keeper = is_allowed(work.person, Action.MANAGE_KEYS)
    if is_keeper and not work.clinic.is_demo and not work.door.has_recovery_key:
        found.append(Trouble.NO_RECOVERY_KEY)
    for trouble in found[:1]:
        room.window.banner.show_message(describe(RecordsProblem(trouble)), "alert")


def _back_up_and_close(work: Work) -> None:
    """The day's work goes into a backup before the records close; that never keeps them open."""
    # Nothing is opened by it, so it is no part of emergency access.
    own = work if work.emergency is None else work.without_emergency()
    try:
        # A failure is in the audit, and on the first screen of whoever comes next.
        with suppress(RecordsProblem):
            back_up_if_due(own, after=LEAVING_AFTER)
    finally:
        work.close()


def _nothing(_answer: object) -> None:
    """Closing has no answer; what kept the records from closing ends with the process."""


def _yes() -> bool:
    return True
