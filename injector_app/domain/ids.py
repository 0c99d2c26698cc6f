"""Typed ids: UUIDs made in the app, so a draft has its id before it is stored."""

from typing import NewType
from uuid import UUID, uuid4

ClinicId = NewType("ClinicId", UUID)
ClinicReferenceId = NewType("ClinicReferenceId", UUID)
DeskMessageId = NewType("DeskMessageId", UUID)
DisclosureId = NewType("DisclosureId", UUID)
ImportBatchId = NewType("ImportBatchId", UUID)
OutcomeId = NewType("OutcomeId", UUID)
OutsideTreatmentId = NewType("OutsideTreatmentId", UUID)
PatientId = NewType("PatientId", UUID)
PatternId = NewType("PatternId", UUID)
PointId = NewType("PointId", UUID)
StaffId = NewType("StaffId", UUID)
TreatmentId = NewType("TreatmentId", UUID)


def new_id() -> UUID:
    """A fresh random id; wrap it in the type it is for."""
    return uuid4()
