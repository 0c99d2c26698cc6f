"""Append to the audit."""

from datetime import datetime

from sqlalchemy import func, insert, literal, select
from sqlalchemy.orm import aliased

from injector_app.domain.ids import PatientId, StaffId
from injector_app.storage.records import Transaction
from injector_app.storage.rows.audit import AuditRow

_ENTRY = aliased(AuditRow)
# Built once: it runs in every transaction, and building it costs more than running it.
_APPEND = insert(AuditRow).values(
    seq=select(func.coalesce(func.max(_ENTRY.seq), literal(0)) + 1).scalar_subquery()
)


def append_audit(  # noqa: PLR0913 - one argument per column of the log
    transaction: Transaction,
    *,
    at: datetime,
    staff: StaffId | None,
    action: str,
    entity: str,
    entity_id: str,
    patient: PatientId | None = None,
    reason: str = "",
) -> None:
    """Add one entry with the next number; it is undone with everything else, so none is missing."""
    transaction.connection().execute(
        _APPEND,
        {
            "at": at,
            "staff": staff,
            "action": action,
            "entity": entity,
            "entity_id": entity_id,
            "patient": patient,
            "reason": reason,
        },
    )
