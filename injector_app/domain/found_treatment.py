"""FoundTreatment: one line of a look-up, draft or signed."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from injector_app.domain.ids import PatientId, StaffId, TreatmentId


class TreatmentState(StrEnum):
    """Whether the record may still change; a retracted one is signed and does not count."""

    DRAFT = "draft"
    SIGNED = "signed"
    RETRACTED = "retracted"


@dataclass(frozen=True, slots=True)
class FoundTreatment:
    """What a list shows of a treatment, without opening it.

    `units` is the given total per product id, as shown: (("botox", "155"),). `corrects` is the
    revision of a signed note that a draft is to follow, or 0.
    """

    id: TreatmentId
    patient: PatientId
    record_number: str
    patient_name: str
    birth_date: date
    performed_at: datetime
    clinician: str
    indication: str
    products: tuple[str, ...]
    lots: tuple[str, ...]
    units: tuple[tuple[str, str], ...]
    points_given: int
    state: TreatmentState
    corrects: int = 0


@dataclass(frozen=True, slots=True)
class TreatmentQuery:
    """What to look up; empty fields ask for nothing. Days are inclusive.

    `reviewer` asks for what this person may counter-sign: notes of others that wait for it.
    """

    words: str = ""
    patient: PatientId | None = None
    record_number: str = ""
    product: str = ""
    lot: str = ""
    clinician: str = ""
    from_day: date | None = None
    to_day: date | None = None
    state: TreatmentState | None = None
    reviewer: StaffId | None = None
    limit: int = 200
