"""Desk: the screens of one signed-in person, from sign-in to sign-out."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from injector_app.app.first_chart import FirstChart
from injector_app.app.house_watch import HouseWatch
from injector_app.app.room import Room
from injector_app.domain.patient import Patient
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.presenter import ChartPresenter
from injector_app.gui.note.page import NotePage
from injector_app.gui.note.presenter import NotePresenter
from injector_app.gui.patient.form import PatientForm
from injector_app.gui.patient.page import PatientsPage
from injector_app.gui.patient.presenter import PatientPresenter
from injector_app.gui.routes import Routes, Screens
from injector_app.gui.search.page import SearchPage
from injector_app.gui.search.presenter import SearchPresenter
from injector_app.gui.shared.patient_words import patient_line
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.gui.shared.treatment_words import TreatmentWords
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
        self.routes = Routes(self.screens, self)
        self._first_chart = FirstChart(self.screens.chart, work.catalog, room, self)
        self._house_watch = HouseWatch(work, room, self)
        self._connect()

    @property
    def work(self) -> Work:
        """The open records and who acts."""
        return self._work

    @property
    def pages(self) -> tuple[QWidget, ...]:
        """Every screen of the desk."""
        screens = self.screens
        return (screens.patients, screens.form, screens.search, screens.chart, screens.note)

    def start(self) -> None:
        """Show who is signed in, and the patients."""
        window, work = self._room.window, self._work
        window.header.show_person(work.clinic.name, work.person.signature_name)
        window.show_demo(shown=work.clinic.is_demo)
        window.guard_closing(self.may_close)
        self.routes.show_patients()
        self._house_watch.start()

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
        self._house_watch.stop()
        for page in self.pages:
            # A search that was still waiting for a pause must not ask the closed records.
            page.setEnabled(False)
            page.blockSignals(True)
        jobs = self._room.jobs
        jobs.run(self._work.close, done=_nothing, failed=_nothing)
        jobs.drain(CLOSING_TIMEOUT_MS)
        self._surroundings.private_folder.purge()

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
            header.patients_requested.connect(self.routes.show_patients),
            header.look_up_requested.connect(self.routes.show_look_up),
            header.sign_out_requested.connect(self.sign_out),
        )
        self.routes.page_changed.connect(self._on_page_changed)
        self.routes.patient_changed.connect(self._on_patient_changed)
        self.routes.failed.connect(self._on_failed)

    def _disconnect(self) -> None:
        for link in self._links:
            QObject.disconnect(link)

    def _on_page_changed(self, page: QWidget) -> None:
        self._room.window.show_page(page)
        self._room.window.header.mark(
            patients=page in {self.screens.patients, self.screens.form},
            look_up=page is self.screens.search,
        )
        self._house_watch.look_at_disk()

    def _on_patient_changed(self, patient: Patient | None) -> None:
        region, today = self._work.clinic.region, self._work.today
        line = None if patient is None else patient_line(patient, region, today)
        self._room.window.patient_strip.show_patient(line)

    def _on_failed(self, problem: Exception) -> None:
        self._room.window.banner.show_message(describe(problem), "problem")


def _build_screens(work: Work, room: Room, surroundings: Surroundings) -> Screens:
    words = TreatmentWords(work.catalog, work.clinic.region)
    patients, form = (
        PatientsPage(room.look, words),
        PatientForm(work.clinic.region, work.catalog.bodies),
    )
    search, note = SearchPage(words), NotePage(room.look, work.catalog)
    chart = ChartPage(room.look, catalog=work.catalog, clinic=work.clinic, clock=work.clock)
    return Screens(
        patients=patients,
        form=form,
        search=search,
        chart=chart,
        note=note,
        patient_presenter=PatientPresenter(patients, form, work=work, jobs=room.jobs),
        search_presenter=SearchPresenter(search, work=work, jobs=room.jobs),
        chart_presenter=ChartPresenter(chart, work=work, jobs=room.jobs),
        note_presenter=NotePresenter(note, work=work, jobs=room.jobs, surroundings=surroundings),
    )


def _nothing(_answer: object) -> None:
    """Closing has no answer; what kept the records from closing ends with the process."""


def _yes() -> bool:
    return True
