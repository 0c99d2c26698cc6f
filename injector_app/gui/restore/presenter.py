"""RestorePresenter: find backups, prove one, put it in place."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from injector_app.gui.jobs import Jobs
from injector_app.gui.restore.form import RestoreForm
from injector_app.gui.restore.restore_jobs import RestoreJobs
from injector_app.gui.restore.typed_restore import TypedRestore
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.work.answers import Restored

TITLE = "Folder or drive of the backups"


class RestorePresenter(QObject):
    """Nobody is signed in; what is typed opens the backup or nothing happens.

    Signals:
        restored: a backup is in place; carries the Restored.
        left: the first screen is wanted again.
    """

    restored = Signal(object)
    left = Signal()

    def __init__(
        self, form: RestoreForm, *, jobs: Jobs, work: RestoreJobs, file_dialogs: FileDialogs
    ) -> None:
        super().__init__(form)
        self.form = form
        self._jobs = jobs
        self._work = work
        self._file_dialogs = file_dialogs
        form.folder_requested.connect(self._on_folder_requested)
        form.restore_requested.connect(self._on_restore_requested)
        form.back_requested.connect(self.left)

    def start(self) -> None:
        """Offer what lies in the usual place; a new machine has nothing there."""
        self._find(None)

    def _find(self, place: Path | None) -> None:
        failed = _nothing if place is None else self.form.banner.show_problem
        job = partial(self._work.find, place)
        self._jobs.run(job, done=self.form.show_found, failed=failed)

    def _on_folder_requested(self) -> None:
        place = self._file_dialogs.choose_folder(self.form, title=TITLE)
        if place is not None:
            self._find(place)

    def _on_restore_requested(self, typed: TypedRestore) -> None:
        self.form.show_busy(busy=True)
        job = partial(self._work.restore, typed)
        self._jobs.run(job, done=self._on_restored, failed=self._on_failed)

    def _on_restored(self, restored: Restored) -> None:
        self.form.show_busy(busy=False)
        self.form.forget()
        self.restored.emit(restored)

    def _on_failed(self, problem: Exception) -> None:
        self.form.show_busy(busy=False)
        self.form.show_problem(problem)


def _nothing(_problem: Exception) -> None:
    """The person names the place."""
