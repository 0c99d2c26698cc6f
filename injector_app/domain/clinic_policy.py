"""ClinicPolicy: what a clinic decides for itself about reading, locking and backups."""

from dataclasses import dataclass

from injector_app.domain.errors import Rule, RuleBroken

# Idle times that can be chosen, in minutes (design of the lock: soft 2-10, hard 30).
SOFT_LOCK_MINUTES = range(2, 11)
HARD_LOCK_MINUTES = range(10, 61)


@dataclass(frozen=True, slots=True)
class ClinicPolicy:
    """As set up until an administrator decides otherwise.

    `backup_folder` is the second place for backups, "" for none; it is chosen on a page of its own.
    """

    desk_reads_notes: bool = False
    soft_lock_minutes: int = 5
    hard_lock_minutes: int = 30
    backup_folder: str = ""


def checked_policy(policy: ClinicPolicy) -> ClinicPolicy:
    """The same policy.

    Raises:
        RuleBroken: an idle time is out of its range, or the hard lock comes before the soft one.
    """
    _require_within(policy.soft_lock_minutes, SOFT_LOCK_MINUTES, "soft_lock_minutes")
    hard = range(max(HARD_LOCK_MINUTES.start, policy.soft_lock_minutes), HARD_LOCK_MINUTES.stop)
    _require_within(policy.hard_lock_minutes, hard, "hard_lock_minutes")
    return policy


def _require_within(minutes: int, allowed: range, path: str) -> None:
    if minutes not in allowed:
        raise RuleBroken(
            Rule.MINUTES_OUT_OF_RANGE, path=path, low=allowed.start, high=allowed.stop - 1
        )
