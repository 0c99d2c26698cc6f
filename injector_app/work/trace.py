"""Trace: one line for the audit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from uuid import UUID

from injector_app.domain.ids import PatientId

Facts = Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class Trace:
    """What was done to which record; ids and counts only, no clinical content (ISO 27789)."""

    action: str
    entity: str
    entity_id: UUID | str = ""
    patient: PatientId | None = None
    version: int | None = None
    reason: str = ""
    facts: Facts = field(default_factory=lambda: MappingProxyType({}))
