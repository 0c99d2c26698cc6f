"""CopyName: the names of the controls for copies of a signed note on the card."""

from enum import StrEnum


class CopyName(StrEnum):
    """As `ObjectName` for this part of the card only."""

    PANEL = "patients.copies"
    WHICH = "patients.copies.which"
    GIVEN = "patients.copies.given"
    EARLIER = "patients.copies.earlier"
    LATER = "patients.copies.later"
    OPEN = "patients.copies.open"
    PRINT = "patients.copies.print"
    SAVE = "patients.copies.save"
    PATIENT = "patients.copies.patient"
    INSURER = "patients.copies.insurer"
    CLINICIAN = "patients.copies.clinician"
    TAKE_BACK = "patients.copies.take_back"
