"""ListedVisit: what every list of visits tells of one; no free notes."""

from dataclasses import dataclass
from datetime import date, datetime

from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.ids import PatientId, TreatmentId


@dataclass(frozen=True, slots=True)
class ListedVisit:
    """`units` is the given total per product id, as shown: (("botox", "155"),)."""

    treatment: TreatmentId
    patient: PatientId
    patient_name: str
    birth_date: date
    record_number: str
    phone: str
    performed_at: datetime
    clinician: str
    indication: str
    units: tuple[tuple[str, str], ...]
    state: TreatmentState

    @property
    def day(self) -> date:
        """The calendar day of the visit where it took place."""
        return self.performed_at.date()
