"""ClinicPolicy: what a clinic decides for itself about reading, locking and backups."""

from dataclasses import dataclass, replace

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import Role, StaffMember

# Idle times that can be chosen, in minutes (design of the lock: soft 2-10, hard 30).
SOFT_LOCK_MINUTES = range(2, 11)
HARD_LOCK_MINUTES = range(10, 61)
EMERGENCY_MINUTES = range(5, 241)
# Whose own roles do not open charts; to the others emergency access would open nothing.
GLASS_ROLES = frozenset({Role.FRONT_DESK, Role.ADMINISTRATOR, Role.AUDITOR})


@dataclass(frozen=True, slots=True)
class ClinicPolicy:
    """As set up until an administrator decides otherwise.

    `countersigned` names whose notes another clinician is to review: ids of people, or roles.
    `backup_folder` is the second place for backups, "" for none; it is chosen on a page of its own.
    """

    desk_reads_notes: bool = False
    soft_lock_minutes: int = 5
    hard_lock_minutes: int = 30
    countersigned: tuple[str, ...] = ()
    emergency_roles: frozenset[Role] = frozenset({Role.FRONT_DESK})
    emergency_minutes: int = 60
    device_sign_in: bool = False
    backup_folder: str = ""


def checked_policy(policy: ClinicPolicy) -> ClinicPolicy:
    """The same policy, with no role in it that emergency access is not for.

    Raises:
        RuleBroken: an idle time is out of its range, or the hard lock comes before the soft one.
    """
    _require_within(policy.soft_lock_minutes, SOFT_LOCK_MINUTES, "soft_lock_minutes")
    hard = range(max(HARD_LOCK_MINUTES.start, policy.soft_lock_minutes), HARD_LOCK_MINUTES.stop)
    _require_within(policy.hard_lock_minutes, hard, "hard_lock_minutes")
    _require_within(policy.emergency_minutes, EMERGENCY_MINUTES, "emergency_minutes")
    return replace(policy, emergency_roles=policy.emergency_roles & GLASS_ROLES)


def needs_review(policy: ClinicPolicy, person: StaffMember) -> bool:
    """Whether what this person signs is to be counter-signed by another clinician."""
    return not {str(person.id), *person.roles}.isdisjoint(policy.countersigned)


def _require_within(minutes: int, allowed: range, path: str) -> None:
    if minutes not in allowed:
        raise RuleBroken(
            Rule.MINUTES_OUT_OF_RANGE, path=path, low=allowed.start, high=allowed.stop - 1
        )
