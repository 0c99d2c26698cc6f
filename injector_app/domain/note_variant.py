"""NoteVariant: the sheets that a signed note can be printed as."""

from enum import StrEnum


class NoteVariant(StrEnum):
    """The value is what the command line calls it."""

    NOTE = "note"
    PATIENT = "patient"
    DESK = "desk"
    BLANK = "blank"
    COMPARISON = "comparison"
    SERIES = "series"
    PAYER = "payer"
