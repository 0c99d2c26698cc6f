"""Who may do what: one table, default deny, asked by the use cases."""

from enum import StrEnum

from injector_app.domain.clinic_policy import GLASS_ROLES, ClinicPolicy
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.staff import Role, StaffMember


class Action(StrEnum):
    """Something a use case does for a person."""

    BREAK_GLASS = "use emergency access"
    END_EMERGENCY = "end emergency access"
    MANAGE_STAFF = "manage staff"
    SET_POLICY = "decide what the clinic allows"
    SET_NOTE_LAYOUT = "decide how notes are printed"
    MANAGE_KEYS = "manage the clinic's keys"
    CHOOSE_PASSWORD = "choose your own password"  # noqa: S105 - an action
    OWN_ACCOUNT = "change your own sign-in"
    LOCK = "lock and unlock your screen"
    HOLD_LOCK = "keep the screen open while you treat"
    FIND_PATIENT = "find patients"
    EDIT_PATIENT = "add or edit patients"
    EDIT_CLINICAL = "change alerts or the body shown"
    LEAVE_MESSAGE = "leave a message for the clinician"
    ANSWER_MESSAGE = "mark a message as done"
    KEEP_FORMS = "keep a form that is half filled in"
    IMPORT_PATIENTS = "import patients"
    EXPORT_PATIENTS = "export the list of patients"
    MERGE_PATIENTS = "merge two records of one person"
    FIND_TREATMENT = "look up treatments"
    READ_LISTS = "read the lists of the clinic"
    LIST_TODAY = "see the visits of today"
    LIST_DUE = "see whose review or interval is due"
    LIST_DRAFTS = "see what is not signed yet"
    TRACE_LOT = "see who was given a lot"
    LIST_VIALS = "see which vials are out of balance"
    LIST_USE = "see what was used and thrown away"
    EXPORT_LIST = "export or print a list"
    RECORD_OUTSIDE = "record toxin given elsewhere"
    CHART = "chart a treatment"
    KEEP_PATTERNS = "keep the clinic's patterns"
    READ_REFERENCES = "read the clinic's references"
    KEEP_REFERENCES = "keep the clinic's references"
    RECORD_OUTCOME = "record the response to a treatment"
    READ_OUTCOME = "read the response to a treatment"
    IMPORT_TREATMENTS = "import treatments"
    SIGN_NOTE = "sign a note"
    AMEND_NOTE = "add to a signed note"
    CORRECT_NOTE = "correct a signed note"
    COUNTERSIGN = "counter-sign a note"
    RECORD_STATEMENT = "record a patient's statement"
    READ_NOTE = "read a note"
    READ_FREE_TEXT = "read free notes"
    EXPORT_NOTE = "export a note"
    CHECK_AUDIT = "check the audit"
    VERIFY_NOTE = "check a signature"
    CHECK_SEAL = "check the seal of a note"
    FIND_AUDIT_SUBJECT = "choose whom an access report is about"
    READ_AUDIT = "read the audit"
    READ_OWN_AUDIT = "see who opened the record of an own patient"
    BACK_UP = "back up the records"
    MANAGE_BACKUPS = "manage and restore backups"
    ACKNOWLEDGE_GAP = "acknowledge missing entries"
    RECORD_DISCLOSURE = "record or see what was handed out"
    EXPORT_PATIENT = "export a whole record"
    READ_RETENTION = "see which records are due"
    KEEP_RETENTION = "decide how long records are kept"
    HOLD_RECORD = "place or lift a legal hold"
    DESTROY_RECORD = "destroy a record"


_CLINICAL = frozenset({Role.CLINICIAN, Role.ASSISTANT})
_DESK = _CLINICAL | {Role.FRONT_DESK}
_EMERGENCY = frozenset({Role.EMERGENCY})

ALLOWED: dict[Action, frozenset[Role]] = {
    # Those of them whom the clinic lets: see `may_break_glass`.
    Action.BREAK_GLASS: GLASS_ROLES,
    Action.END_EMERGENCY: _EMERGENCY,
    Action.MANAGE_STAFF: frozenset({Role.ADMINISTRATOR}),
    Action.SET_POLICY: frozenset({Role.ADMINISTRATOR}),
    Action.SET_NOTE_LAYOUT: frozenset({Role.ADMINISTRATOR}),
    Action.MANAGE_KEYS: frozenset({Role.ADMINISTRATOR}),
    Action.CHOOSE_PASSWORD: frozenset(Role),
    Action.OWN_ACCOUNT: frozenset(Role),
    Action.LOCK: frozenset(Role),
    Action.HOLD_LOCK: _CLINICAL,
    Action.FIND_PATIENT: _DESK | _EMERGENCY,
    Action.EDIT_PATIENT: _DESK,
    # What the patient says at the first visit is taken down by whoever adds them.
    Action.EDIT_CLINICAL: _CLINICAL,
    Action.LEAVE_MESSAGE: _DESK,
    Action.ANSWER_MESSAGE: _CLINICAL,
    Action.KEEP_FORMS: _DESK,
    Action.IMPORT_PATIENTS: _DESK | {Role.ADMINISTRATOR},
    # Everybody's particulars leave the records at once.
    Action.EXPORT_PATIENTS: frozenset({Role.CLINICIAN, Role.ADMINISTRATOR}),
    # Whoever merges has to know both histories.
    Action.MERGE_PATIENTS: frozenset({Role.CLINICIAN, Role.ADMINISTRATOR}),
    Action.FIND_TREATMENT: _DESK | _EMERGENCY,
    # Reading any of them, and then each by itself; the lists show no free notes.
    Action.READ_LISTS: _DESK | {Role.ADMINISTRATOR},
    Action.LIST_TODAY: _DESK,
    Action.LIST_DUE: _DESK,
    Action.LIST_DRAFTS: _DESK,
    Action.TRACE_LOT: _DESK,
    Action.LIST_VIALS: _DESK,
    # It names no patient.
    Action.LIST_USE: _DESK | {Role.ADMINISTRATOR},
    Action.EXPORT_LIST: _DESK | {Role.ADMINISTRATOR},
    Action.RECORD_OUTSIDE: _DESK,
    Action.CHART: _CLINICAL,
    Action.KEEP_PATTERNS: _CLINICAL,
    Action.READ_REFERENCES: _CLINICAL | {Role.ADMINISTRATOR},
    Action.KEEP_REFERENCES: frozenset({Role.CLINICIAN, Role.ADMINISTRATOR}),
    Action.RECORD_OUTCOME: _CLINICAL,
    Action.READ_OUTCOME: _CLINICAL | _EMERGENCY,
    Action.IMPORT_TREATMENTS: _CLINICAL,
    Action.SIGN_NOTE: frozenset({Role.CLINICIAN}),
    Action.AMEND_NOTE: frozenset({Role.CLINICIAN}),
    Action.CORRECT_NOTE: frozenset({Role.CLINICIAN}),
    Action.COUNTERSIGN: frozenset({Role.CLINICIAN}),
    # The administrator answers requests to amend; the desk passes them on.
    Action.RECORD_STATEMENT: frozenset({Role.CLINICIAN, Role.ADMINISTRATOR}),
    Action.READ_NOTE: _DESK | _EMERGENCY,
    Action.READ_FREE_TEXT: _CLINICAL | _EMERGENCY,
    Action.EXPORT_NOTE: _DESK | _EMERGENCY,
    Action.CHECK_AUDIT: frozenset(Role),
    Action.VERIFY_NOTE: _DESK | {Role.AUDITOR, Role.ADMINISTRATOR},
    Action.CHECK_SEAL: _DESK | {Role.AUDITOR, Role.ADMINISTRATOR},
    Action.FIND_AUDIT_SUBJECT: frozenset({Role.AUDITOR, Role.ADMINISTRATOR, Role.CLINICIAN}),
    Action.READ_AUDIT: frozenset({Role.AUDITOR, Role.ADMINISTRATOR}),
    Action.READ_OWN_AUDIT: frozenset({Role.CLINICIAN}),
    Action.BACK_UP: frozenset({Role.CLINICIAN, Role.ADMINISTRATOR}),
    Action.MANAGE_BACKUPS: frozenset({Role.ADMINISTRATOR}),
    Action.ACKNOWLEDGE_GAP: frozenset({Role.ADMINISTRATOR}),
    Action.RECORD_DISCLOSURE: _DESK | {Role.ADMINISTRATOR},
    Action.EXPORT_PATIENT: frozenset({Role.CLINICIAN}),
    Action.READ_RETENTION: frozenset({Role.ADMINISTRATOR, Role.CLINICIAN}),
    Action.KEEP_RETENTION: frozenset({Role.ADMINISTRATOR}),
    Action.HOLD_RECORD: frozenset({Role.ADMINISTRATOR}),
    # A clinician joins in with an own password.
    Action.DESTROY_RECORD: frozenset({Role.ADMINISTRATOR}),
}


def is_allowed(person: StaffMember, action: Action) -> bool:
    """Whether one of the person's roles may do it; nobody may with a password of others."""
    if person.has_first_password and action is not Action.CHOOSE_PASSWORD:
        return False
    return bool(ALLOWED.get(action, frozenset()) & person.roles)


def require(person: StaffMember, action: Action) -> None:
    """Refuse what no role of the person may do.

    Raises:
        RuleBroken: not permitted, or the person has to choose an own password first.
    """
    if person.has_first_password and action is not Action.CHOOSE_PASSWORD:
        raise RuleBroken(Rule.PASSWORD_OF_OTHERS)
    if not is_allowed(person, action):
        raise RuleBroken(Rule.NOT_PERMITTED, action=action.value)


def may_read_free_text(person: StaffMember, policy: ClinicPolicy) -> bool:
    """Whether the notes typed freely are for this person's eyes: the clinic may let the desk."""
    allowed_by_clinic = policy.desk_reads_notes and is_allowed(person, Action.READ_NOTE)
    return is_allowed(person, Action.READ_FREE_TEXT) or allowed_by_clinic


def may_break_glass(person: StaffMember, policy: ClinicPolicy) -> bool:
    """Whether emergency access would open something, and the clinic lets this role use it."""
    is_let = is_allowed(person, Action.BREAK_GLASS) and policy.emergency_roles & person.roles
    opened = (action for action, roles in ALLOWED.items() if Role.EMERGENCY in roles)
    is_closed = any(not is_allowed(person, action) for action in opened if action not in _ITS_OWN)
    return bool(is_let) and Role.EMERGENCY not in person.roles and is_closed


_ITS_OWN = frozenset({Action.END_EMERGENCY})
