"""Names of the controls of the screen where notes are verified."""

from enum import StrEnum


class VerifyName(StrEnum):
    """As `ObjectName` for the controls of this screen only."""

    PAGE = "verify"
    FILE = "verify.file"
    SEAL = "verify.seal"
    CHECK = "verify.check"
    STATE = "verify.state"
    WORDS = "verify.words"
    BACK = "verify.back"
