"""EarlierContact: how a patient was reached before it was changed."""

from dataclasses import dataclass
from datetime import datetime

from injector_app.domain.ids import PatientId
from injector_app.domain.patient import Patient


@dataclass(frozen=True, slots=True)
class EarlierContact:
    """What stood there until `replaced_at`, and who replaced it."""

    patient: PatientId
    phone: str
    email: str
    address: str
    replaced_at: datetime
    replaced_by: str


def is_reached_otherwise(before: Patient, after: Patient) -> bool:
    """Whether phone, e-mail or address are others."""
    return (before.phone, before.email, before.address) != (
        after.phone,
        after.email,
        after.address,
    )
