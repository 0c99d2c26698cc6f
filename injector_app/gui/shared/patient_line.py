"""PatientLine: a patient in one line of words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PatientLine:
    """The patient as the strip at the top of the window shows them."""

    name: str
    facts: str
    alerts: str
