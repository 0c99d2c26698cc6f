"""SideDoors: the ways in beside the password: the recovery key, and a backup."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from injector_app.app.late_parts import LateParts
from injector_app.gui.jobs import Jobs
from injector_app.system.paths import DataFolder

if TYPE_CHECKING:  # loaded after the first picture
    from injector_app.app.wiring import Wiring
    from injector_app.work.answers import Restored


class SideDoors(QObject):
    """Each is a page of its own in place of the first screen.

    Signals:
        opened: a page is to be shown; carries the widget.
        signed_in: somebody came in by the recovery key; carries the Work.
        restored: a backup is in place; carries the folder and the Message that says so.
        left: the first screen is wanted again; carries the folder.
        failed: the rest of the program could not be loaded; carries the problem.
    """

    opened = Signal(object)
    signed_in = Signal(object)
    restored = Signal(object, object)
    left = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, late: LateParts, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._late = late

    def recover(self, folder: DataFolder) -> None:
        """By the recovery key; waits behind what is still loading, as an early sign-in does."""
        show = partial(self._show_recovery, folder)
        self._jobs.run(self._late.wiring, done=show, failed=self.failed.emit)

    def restore(self, folder: DataFolder) -> None:
        """By a backup."""
        show = partial(self._show_restore, folder)
        self._jobs.run(self._late.wiring, done=show, failed=self.failed.emit)

    def _show_recovery(self, folder: DataFolder, wiring: "Wiring") -> None:
        presenter = wiring.recover_presenter(folder, self._jobs)
        presenter.signed_in.connect(self.signed_in)
        presenter.left.connect(partial(self.left.emit, folder))
        self.opened.emit(presenter.steps)
        presenter.steps.show_form()

    def _show_restore(self, folder: DataFolder, wiring: "Wiring") -> None:
        presenter = wiring.restore_presenter(folder, self._jobs)
        presenter.restored.connect(partial(self._on_restored, folder))
        presenter.left.connect(partial(self.left.emit, folder))
        self.opened.emit(presenter.form)
        presenter.start()

    def _on_restored(self, folder: DataFolder, restored: "Restored") -> None:
        self.restored.emit(folder, self._late.wiring().restored_words(restored))
