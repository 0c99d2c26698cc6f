"""What a file of patients holds, line by line."""

from dataclasses import dataclass

from injector_app.domain.errors import RuleBroken
from injector_app.domain.patient import Patient


@dataclass(frozen=True, slots=True)
class PatientRow:
    """A patient and the line; an empty record number asks for the next free one."""

    line: int
    patient: Patient


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A line that was not taken, and why."""

    line: int
    problem: RuleBroken


@dataclass(frozen=True, slots=True)
class AlikeRow:
    """A line that may be somebody of the records, or of an earlier line where `line_before` is."""

    line: int
    patient: Patient
    record_number: str
    line_before: int = 0
