"""LockTimes: when the screen is to be covered, when the records are to be closed."""

from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.gui.lock.due import Due
from injector_app.gui.lock.idle_time import IdleTime
from injector_app.system.two_clocks import TwoClocks

MINUTE = 60
# A running procedure may hold the lock off no longer (security design 5.4).
LONGEST_HOLD_MINUTES = 20


class LockTimes:
    """Weighs the idle time against the clinic's policy; knows nothing of windows."""

    def __init__(self, policy: ClinicPolicy, clocks: TwoClocks) -> None:
        self._policy = policy
        self._idle = IdleTime(clocks)
        self._hold: IdleTime | None = None
        self._clocks = clocks

    @property
    def held_minutes(self) -> int | None:
        """Whole minutes for which the lock is still held off, or None."""
        if self._hold is None:
            return None
        left = LONGEST_HOLD_MINUTES * MINUTE - self._hold.seconds
        return max(0, -int(-left // MINUTE))

    def touch(self) -> None:
        """Somebody is there."""
        self._idle.touch()

    def hold(self, *, held: bool) -> None:
        """Hold the lock off from now on, or no longer."""
        self._hold = IdleTime(self._clocks) if held else None
        self._idle.touch()

    def due(self) -> Due:
        """What is due now; sleep is told once."""
        if self._idle.has_slept():
            return Due.CLOSE_SLEPT
        if self._hold is not None:
            return self._due_when_held(self._hold)
        idle = self._idle.seconds
        if idle >= self._policy.hard_lock_minutes * MINUTE:
            return Due.CLOSE
        return Due.COVER if idle >= self._policy.soft_lock_minutes * MINUTE else Due.NOTHING

    def _due_when_held(self, hold: IdleTime) -> Due:
        if hold.seconds < LONGEST_HOLD_MINUTES * MINUTE:
            return Due.NOTHING
        was_idle = self._idle.seconds >= self._policy.soft_lock_minutes * MINUTE
        self._hold = None
        if was_idle:
            # The long idle time begins when the hold ends, so that the screen is covered first.
            self._idle.touch()
        return Due.COVER if was_idle else Due.NOTHING
