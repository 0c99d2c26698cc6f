"""Erasure: the certificate that stays when a whole record was destroyed after its time."""

from dataclasses import dataclass
from datetime import date, datetime

from injector_app.domain.ids import PatientId, StaffId
from injector_app.domain.retention import Keeping


@dataclass(frozen=True, slots=True)
class Witness:
    """One of the two people of a destruction."""

    staff: StaffId
    name: str


@dataclass(frozen=True, slots=True)
class Erasure:
    """Which record was destroyed, when, on what grounds and by whom; nothing of the patient."""

    patient: PatientId
    record_number: str
    last_entry: date
    kept_until: date
    grounds: str
    erased_at: datetime
    administrator: Witness
    clinician: Witness


@dataclass(frozen=True, slots=True)
class DueRecord:
    """A record whose time of keeping is over, and why."""

    patient: PatientId
    record_number: str
    name: str
    last_entry: date
    keeping: Keeping


def grounds_of(kept: Keeping) -> str:
    """The rule that allows it, as a certificate names it."""
    rule = kept.rule
    years = (
        f"{rule.years_after_entry} years after the last entry",
        f"{rule.years_after_majority} years after the age of {rule.majority_age}",
    )
    return f"{rule.jurisdiction}: {years[0]}, {years[1]}, whichever is later ({rule.source})"
