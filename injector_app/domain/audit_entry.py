"""AuditEntry: one line of the log as a report shows it."""

from dataclasses import dataclass
from datetime import datetime

from injector_app.domain.audit_kind import AuditKind, kind_of
from injector_app.domain.ids import PatientId, StaffId


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who, when, from where, what, about whom; names of patients are those of today.

    `at` carries the offset of the clinic's clock when it was written.
    """

    seq: int
    at: datetime
    action: str
    staff: StaffId | None = None
    sign_in: str = ""
    name: str = ""
    roles: str = ""
    program: str = ""
    facility: str = ""
    workstation: str = ""
    entity: str = ""
    entity_id: str = ""
    version: int | None = None
    patient: PatientId | None = None
    record_number: str = ""
    patient_name: str = ""
    reason: str = ""
    facts: str = ""

    @property
    def kind(self) -> AuditKind:
        """What the action did to the record."""
        return kind_of(self.action)
