"""RuleBroken: a rule of the clinic or of the record; its wording lives in `wording`."""

from enum import StrEnum


class Rule(StrEnum):
    """Every rule a person can break; one sentence each in wording/rule_messages.py."""

    POSITION_OUTSIDE = "position-outside"
    UNITS_NOT_A_NUMBER = "units-not-a-number"
    UNITS_NOT_POSITIVE = "units-not-positive"
    UNITS_TOO_LARGE = "units-too-large"
    UNITS_TOO_FINE = "units-too-fine"
    VOLUME_NOT_A_NUMBER = "volume-not-a-number"
    VOLUME_NOT_POSITIVE = "volume-not-positive"
    VOLUME_TOO_LARGE = "volume-too-large"
    VOLUME_TOO_FINE = "volume-too-fine"
    NUMBER_HAS_COMMA = "number-has-comma"
    TEXT_EMPTY = "text-empty"
    TEXT_TOO_LONG = "text-too-long"
    TEXT_HAS_CONTROL = "text-has-control"
    DATE_NOT_A_DATE = "date-not-a-date"
    TIME_NOT_A_TIME = "time-not-a-time"
    BIRTH_IN_FUTURE = "birth-in-future"
    BIRTH_TOO_LONG_AGO = "birth-too-long-ago"
    RECORD_NUMBER_TAKEN = "record-number-taken"
    LIKELY_DUPLICATE = "likely-duplicate"
    ALREADY_IN_RECORDS = "already-in-records"
    SIGN_IN_TAKEN = "sign-in-taken"
    SIGN_IN_NOT_PLAIN = "sign-in-not-plain"
    PASSWORD_TOO_SHORT = "password-too-short"  # noqa: S105 - a code, not a password
    PASSWORD_TOO_LONG = "password-too-long"  # noqa: S105 - a code, not a password
    PASSWORD_TOO_COMMON = "password-too-common"  # noqa: S105 - a code, not a password
    PASSWORD_OF_OTHERS = "password-of-others"  # noqa: S105 - a code, not a password
    PASSWORD_IS_OWN = "password-is-own"  # noqa: S105 - a code, not a password
    PASSWORD_SAME = "password-same"  # noqa: S105 - a code, not a password
    DEVICE_NOT_ALLOWED = "device-not-allowed"
    DEVICE_WITH_CODES = "device-with-codes"
    REASON_TOO_SHORT = "reason-too-short"
    EMERGENCY_OVER = "emergency-over"
    PIN_NOT_DIGITS = "pin-not-digits"
    PIN_TOO_SIMPLE = "pin-too-simple"
    RECOVERY_KEY_MISTYPED = "recovery-key-mistyped"
    LAST_ADMINISTRATOR = "last-administrator"
    NOT_ONESELF = "not-oneself"
    RECOVERY_OF_ADMINISTRATORS = "recovery-of-administrators"
    UNKNOWN_TIME_ZONE = "unknown-time-zone"
    UNKNOWN_REGION_OF_WORLD = "unknown-region-of-world"
    NOT_PERMITTED = "not-permitted"
    NO_ROLE = "no-role"
    WORKS_HERE = "works-here"
    MINUTES_OUT_OF_RANGE = "minutes-out-of-range"
    NOT_THE_AUTHOR = "not-the-author"
    NOT_THE_CLINICIAN = "not-the-clinician"
    PATIENT_NOT_FOUND = "patient-not-found"
    TREATMENT_NOT_FOUND = "treatment-not-found"
    NOTE_NOT_FOUND = "note-not-found"
    STAFF_NOT_FOUND = "staff-not-found"
    UNITS_WITHOUT_PRODUCT = "units-without-product"
    UNKNOWN_PRODUCT = "unknown-product"
    UNKNOWN_VIAL_SIZE = "unknown-vial-size"
    UNKNOWN_VIAL = "unknown-vial"
    UNKNOWN_INDICATION = "unknown-indication"
    UNKNOWN_PROTOCOL = "unknown-protocol"
    PROTOCOL_WITHOUT_DOSES = "protocol-without-doses"
    PROTOCOL_OF_OTHER_PRODUCT = "protocol-of-other-product"
    PATTERN_OF_OTHER_PRODUCT = "pattern-of-other-product"
    PATTERN_OF_SEVERAL_PRODUCTS = "pattern-of-several-products"
    PATTERN_WITHOUT_PRODUCT = "pattern-without-product"
    PATTERN_EMPTY = "pattern-empty"
    PATTERN_NAME_TAKEN = "pattern-name-taken"
    PATTERN_NOT_FOUND = "pattern-not-found"
    REFERENCE_NOT_FOUND = "reference-not-found"
    REFERENCE_EMPTY = "reference-empty"
    RANGE_REVERSED = "range-reversed"
    NOT_A_WHOLE_NUMBER = "not-a-whole-number"
    OUTCOME_EMPTY = "outcome-empty"
    OUTCOME_NOT_FOUND = "outcome-not-found"
    OUTCOME_CORRECTED = "outcome-corrected"
    OUTCOME_IN_FUTURE = "outcome-in-future"
    OUTCOME_BEFORE_VISIT = "outcome-before-visit"
    AMENDMENT_NOT_FOUND = "amendment-not-found"
    ALREADY_RETRACTED = "already-retracted"
    RETRACTION_STANDS = "retraction-stands"
    SCORE_INCOMPLETE = "score-incomplete"
    UNKNOWN_PROMPT = "unknown-prompt"
    UNKNOWN_DIAGRAM = "unknown-diagram"
    UNKNOWN_REGION = "unknown-region"
    REGION_NOT_ON_DIAGRAM = "region-not-on-diagram"
    REGION_NEEDS_SIDE = "region-needs-side"
    PLACE_MISSING = "place-missing"
    SIDE_CONTRADICTS_POSITION = "side-contradicts-position"
    OFF_THE_BODY = "off-the-body"
    GRID_SPACING = "grid-spacing"
    GRID_COUNT = "grid-count"
    GRID_NO_ROOM = "grid-no-room"
    TOTAL_TOO_SMALL = "total-too-small"
    VIAL_EXPIRED = "vial-expired"
    VIAL_OPENED_IN_FUTURE = "vial-opened-in-future"
    VIAL_OPENED_EXPIRED = "vial-opened-expired"
    VIAL_OVERDRAWN = "vial-overdrawn"
    VIAL_IN_USE = "vial-in-use"
    READY_SOLUTION = "ready-solution"
    PERFORMED_IN_FUTURE = "performed-in-future"
    PERFORMED_BEFORE_BIRTH = "performed-before-birth"
    TIME_WITHOUT_ZONE = "time-without-zone"
    ALREADY_SIGNED = "already-signed"
    FIELDS_MISSING = "fields-missing"
    FILE_NOT_READABLE = "file-not-readable"
    FILE_TOO_LARGE = "file-too-large"
    FILE_NOT_CSV = "file-not-csv"
    FILE_NOT_JSON = "file-not-json"
    FILE_WRONG_SCHEMA = "file-wrong-schema"
    COLUMN_MISSING = "column-missing"
    ROWS_REFUSED = "rows-refused"
    FILE_NOT_WRITABLE = "file-not-writable"
    NAME_NOT_PRINTABLE = "name-not-printable"
    FOLDER_NOT_EMPTY = "folder-not-empty"
    NOT_AN_ID = "not-an-id"
    NOT_A_SEAL = "not-a-seal"


class RuleBroken(Exception):  # noqa: N818 - named after what happened
    """A rule was broken: which one, where in the input, and the facts the sentence needs.

    `path` names the field or the place in a file, as in `treatments[0].points[3].units`.
    """

    def __init__(self, rule: Rule, *, path: str = "", **facts: object) -> None:
        super().__init__(rule.value)
        self.rule = rule
        self.path = path
        self.facts = facts

    def at(self, prefix: str) -> "RuleBroken":
        """The same problem, seen from further out in the input."""
        inner = self.path if self.path.startswith("[") or not self.path else f".{self.path}"
        return RuleBroken(self.rule, path=prefix + inner, **self.facts)
