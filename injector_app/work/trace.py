"""Trace: one line for the audit."""

from dataclasses import dataclass
from uuid import UUID

from injector_app.domain.ids import PatientId


@dataclass(frozen=True, slots=True)
class Trace:
    """What was done to which record; ids only, no clinical content (ISO 27789)."""

    action: str
    entity: str
    entity_id: UUID | str
    patient: PatientId | None = None
    reason: str = ""
