"""HoldPresenter: keeps the lock off during a treatment, and tells for how long."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.gui.jobs import Jobs
from injector_app.gui.lock.lock_times import LONGEST_HOLD_MINUTES, LockTimes
from injector_app.usecases.hold_lock import hold_lock
from injector_app.work.context import Work


class HoldPresenter(QObject):
    """Both ends are written down.

    Signals:
        changed: for how many minutes the lock is still held off; carries an int or None.
    """

    changed = Signal(object)

    def __init__(self, times: LockTimes, *, work: Work, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._times = times
        self._work = work
        self._jobs = jobs
        self._told: int | None = None

    @property
    def minutes(self) -> int | None:
        """For how many minutes the lock is still held off, or None."""
        return self._times.held_minutes

    def hold(self, held: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Hold the lock off from now on, or no longer."""
        if held == (self.minutes is not None):
            return
        self._times.hold(held=held)
        minutes = LONGEST_HOLD_MINUTES if held else 0
        job = partial(hold_lock, self._work, minutes=minutes)
        self._jobs.run(job, done=_nothing, failed=_nothing)
        self.tell()

    def tell(self) -> None:
        """Tell how long it still holds, when that is another minute."""
        minutes = self.minutes
        if minutes != self._told:
            self._told = minutes
            self.changed.emit(minutes)


def _nothing(_answer: object) -> None:
    """What cannot be written down holds all the same; the screen says it."""
