"""Who may do what: one table, default deny, asked by the use cases."""

from enum import StrEnum

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import Role, StaffMember


class Action(StrEnum):
    """Something a use case does for a person."""

    MANAGE_STAFF = "manage staff"
    MANAGE_KEYS = "manage the clinic's keys"
    OWN_ACCOUNT = "change your own sign-in"
    FIND_PATIENT = "find patients"
    EDIT_PATIENT = "add or edit patients"
    IMPORT_PATIENTS = "import patients"
    FIND_TREATMENT = "look up treatments"
    RECORD_OUTSIDE = "record toxin given elsewhere"
    CHART = "chart a treatment"
    KEEP_PATTERNS = "keep the clinic's patterns"
    IMPORT_TREATMENTS = "import treatments"
    SIGN_NOTE = "sign a note"
    READ_NOTE = "read a note"
    EXPORT_NOTE = "export a note"


_CLINICAL = frozenset({Role.CLINICIAN, Role.ASSISTANT})
_DESK = _CLINICAL | {Role.FRONT_DESK}

ALLOWED: dict[Action, frozenset[Role]] = {
    Action.MANAGE_STAFF: frozenset({Role.ADMINISTRATOR}),
    Action.MANAGE_KEYS: frozenset({Role.ADMINISTRATOR}),
    Action.OWN_ACCOUNT: frozenset(Role),
    Action.FIND_PATIENT: _DESK,
    Action.EDIT_PATIENT: _DESK,
    Action.IMPORT_PATIENTS: _DESK | {Role.ADMINISTRATOR},
    Action.FIND_TREATMENT: _DESK,
    Action.RECORD_OUTSIDE: _DESK,
    Action.CHART: _CLINICAL,
    Action.KEEP_PATTERNS: _CLINICAL,
    Action.IMPORT_TREATMENTS: _CLINICAL,
    Action.SIGN_NOTE: frozenset({Role.CLINICIAN}),
    Action.READ_NOTE: _DESK,
    Action.EXPORT_NOTE: _DESK,
}


def is_allowed(person: StaffMember, action: Action) -> bool:
    """Whether one of the person's roles may do it."""
    return bool(ALLOWED.get(action, frozenset()) & person.roles)


def require(person: StaffMember, action: Action) -> None:
    """Refuse what no role of the person may do.

    Raises:
        RuleBroken: not permitted.
    """
    if not is_allowed(person, action):
        raise RuleBroken(Rule.NOT_PERMITTED, action=action.value)
