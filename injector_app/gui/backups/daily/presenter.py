"""DailyBackup: backs up once a day beside the work, and tells how old the newest backup is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.domain.backup import Backup
from injector_app.domain.backup_state import BackupState
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.quiet_timer import QuietTimer
from injector_app.usecases.back_up import back_up
from injector_app.usecases.back_up_if_due import back_up_if_due
from injector_app.usecases.show_backups import show_backups
from injector_app.work.context import Work

# After the daily check began, and before anybody has charted much.
MOMENT_MS = 20_000
LOOK_AGAIN_MS = 600_000


class DailyBackup(QObject):
    """On a worker thread of its own: what a person does never waits behind a backup.

    Signals:
        known: there is a state to show; carries the BackupState.
        running: whether a backup is being made.
        made: one was made by hand; carries the Backup.
        failed: one by hand could not be made; carries the problem.
    """

    known = Signal(object)
    running = Signal(bool)
    made = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Work, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._jobs = jobs
        self.slow_jobs = Jobs(self)
        self._is_stopped = self._is_running = False
        self._moment = QuietTimer(MOMENT_MS, self._begin_if_due, self)

    def start(self) -> None:
        """Show the state now, and back up soon if a day has passed."""
        self.look()
        self._moment.start(MOMENT_MS)

    def stop(self) -> None:
        """Nobody is signed in any more."""
        self._is_stopped = True
        self._moment.stop()

    def look(self) -> None:
        """Look at the places again."""
        if not self._is_stopped:
            self._jobs.run(partial(show_backups, self._work), done=self._on_known, failed=_nothing)

    def look_now(self) -> None:
        """Back up if a day has passed."""
        self._moment.run_now()

    def back_up_now(self) -> None:
        """Back up whatever there is already."""
        self._run(partial(back_up, self._work), self.made.emit, self.failed.emit)

    def _begin_if_due(self) -> None:
        self._moment.start(LOOK_AGAIN_MS)
        # What it leads to is in the state, which is shown until it is put right.
        self._run(partial(back_up_if_due, self._work), _nothing, _nothing)

    def _run(
        self,
        job: Callable[[], Backup | None],
        done: Callable[[object], None],
        failed: Callable[[object], None],
    ) -> None:
        if self._is_running or self._is_stopped:
            return
        self._show_running(running=True)
        self.slow_jobs.run(
            job, done=partial(self._on_ended, done), failed=partial(self._on_ended, failed)
        )

    def _on_ended(self, tell: Callable[[object], None], answer: object) -> None:
        if self._is_stopped:
            return
        self._show_running(running=False)
        tell(answer)
        self.look()

    def _on_known(self, state: BackupState) -> None:
        if not self._is_stopped:
            self.known.emit(state)

    def _show_running(self, *, running: bool) -> None:
        self._is_running = running
        self.running.emit(running)


def _nothing(_answer: object) -> None:
    """The next look tells."""
