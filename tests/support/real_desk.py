"""RealDesk: the real window of one signed-in person, without pytest around it."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from injector_app.app.desk import Desk
from injector_app.app.room import Room
from injector_app.domain.ids import PatientId, TreatmentId
from injector_app.gui.backups.daily.presenter import DailyBackup
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.presenter import ChartPresenter
from injector_app.gui.jobs import Jobs
from injector_app.gui.main_window import MainWindow
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.shared.file_opener import FileOpener
from injector_app.gui.shared.printers import Printers
from injector_app.gui.shared.private_folder import PrivateFolder
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.gui.shared.theme import Look
from injector_app.work.context import Work

PATIENCE_MS = 20_000


class RealDesk:
    """Window, worker thread and screens as the program joins them."""

    def __init__(self, work: Work, look: Look, outside: Surroundings | None = None) -> None:
        self.window = MainWindow(look)
        self.jobs = Jobs(self.window)
        surroundings = outside or Surroundings(
            FileDialogs(), FileOpener(), Printers(), PrivateFolder()
        )
        self._desk = Desk(work, Room(self.window, look, self.jobs), surroundings)
        self._desk.start()
        self.window.show()
        wait_until(lambda: self.jobs.is_idle)

    @property
    def page(self) -> ChartPage:
        return self._desk.screens.chart

    @property
    def presenter(self) -> ChartPresenter:
        return self._desk.screens.chart_presenter

    @property
    def backup(self) -> DailyBackup:
        return self._desk.daily_backup

    def stop_daily_check(self) -> None:
        """Leave the worker to what is measured."""
        self._desk._daily_check.stop()
        wait_until(lambda: self.jobs.is_idle)

    def start_treatment(self, patient_id: PatientId) -> None:
        """Begin a chart, as the button on the patient's card does."""
        self.presenter.new_treatment(patient_id)
        self._wait_for_chart()

    def open_draft(self, treatment_id: TreatmentId) -> None:
        """Go on with a chart."""
        self.presenter.open(treatment_id)
        self._wait_for_chart()

    def open_note(self, treatment_id: TreatmentId) -> None:
        """Read a signed note."""
        self._desk.screens.note_presenter.open(treatment_id)
        wait_until(self._desk.screens.note.isVisible)
        self.settle()

    def settle(self) -> None:
        """Wait until everything is shown and stored."""
        if self.page.document.is_open:
            self.page.document.settle()
        wait_until(lambda: self.jobs.is_idle and self.presenter.is_stored)
        QApplication.processEvents()

    def close(self) -> None:
        self.window.close()
        wait_until(lambda: self.jobs.is_idle)
        self.window.deleteLater()

    def _wait_for_chart(self) -> None:
        wait_until(lambda: self.page.isVisible() and self.page.document.is_open)
        self.settle()


def wait_until(is_so: Callable[[], bool]) -> None:
    """Let Qt work until something is so."""
    timer = QElapsedTimer()
    timer.start()
    while not is_so():
        if timer.hasExpired(PATIENCE_MS):
            raise TimeoutError("the window does not get there")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
