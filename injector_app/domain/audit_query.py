"""AuditQuery: which part of the log is asked for."""

from dataclasses import dataclass
from datetime import date

from injector_app.domain.ids import PatientId, StaffId

PAGE = 200


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """Newest first; `before` is the number that the page before ended with. None: any."""

    patient: PatientId | None = None
    staff: StaffId | None = None
    from_day: date | None = None
    to_day: date | None = None
    before: int | None = None
    limit: int = PAGE
    emergency_only: bool = False
