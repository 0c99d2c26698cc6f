"""DailyCheck: checks the log and the records once a day, between the work, and says so."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.domain.audit_check import AuditCheck
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.quiet_timer import QuietTimer
from injector_app.usecases.check_audit import check_audit
from injector_app.usecases.show_audit_check import show_audit_check
from injector_app.work.answers import CheckStep
from injector_app.work.context import Work

# After the first screen is up and before anybody has charted much.
MOMENT_MS = 4_000
LOOK_AGAIN_MS = 3_600_000
EVERY = timedelta(hours=24)


class DailyCheck(QObject):
    """A slice at a time on the worker thread; a save waits for one slice at most.

    Signals:
        known: there is an outcome to show; carries the AuditCheck or None.
        running: whether a check is under way.
        failed: it could not be done; carries the problem.
    """

    known = Signal(object)
    running = Signal(bool)
    failed = Signal(object)

    def __init__(self, work: Work, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._jobs = jobs
        self._is_stopped = self._is_running = self._has_checked = False
        self._moment = QuietTimer(MOMENT_MS, self._begin_if_due, self)

    def start(self) -> None:
        """Show the latest outcome now, and check when it is a day old."""
        self._look(self.known.emit)
        self._moment.start(MOMENT_MS)

    def look_now(self) -> None:
        """Check if a day has passed."""
        self._moment.run_now()

    def stop(self) -> None:
        """Nobody is signed in any more."""
        self._is_stopped = True
        self._moment.stop()

    def check_now(self) -> None:
        """Check whatever the last outcome was."""
        if not self._is_running and not self._is_stopped:
            self._has_checked = True
            self._show_running(running=True)
            self._advance(None)

    def _begin_if_due(self) -> None:
        self._moment.start(LOOK_AGAIN_MS)
        self._look(self._check_if_due)

    def _look(self, done: object) -> None:
        job = partial(show_audit_check, self._work)
        self._jobs.run(job, done=done, failed=self._on_failed)  # type: ignore[arg-type] # a signal's emit

    def _check_if_due(self, last: AuditCheck | None) -> None:
        # A crash may have left half an act that only the log tells of.
        is_due = last is None or self._work.clock.now() - last.at >= EVERY
        if is_due or (self._work.door.was_cut and not self._has_checked):
            self.check_now()

    def _advance(self, step: CheckStep | None) -> None:
        job = partial(check_audit, self._work, step=step)
        self._jobs.run(job, done=self._on_advanced, failed=self._on_failed)

    def _on_advanced(self, step: CheckStep) -> None:
        if self._is_stopped:
            return
        if step.check is None:
            self._advance(step)
        else:
            self._show_running(running=False)
            self.known.emit(step.check)

    def _on_failed(self, problem: Exception) -> None:
        if not self._is_stopped:
            self._show_running(running=False)
            self.failed.emit(problem)

    def _show_running(self, *, running: bool) -> None:
        self._is_running = running
        self.running.emit(running)
