"""Append to the audit, in the transaction of the deed."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from injector_app.domain.audit_head import AuditHead
from injector_app.domain.audit_source import NOWHERE, AuditSource
from injector_app.domain.ids import PatientId, StaffId
from injector_app.storage.audit_append import append_entry, written_time
from injector_app.storage.records import Transaction, audit_book

_NO_FACTS: Mapping[str, int | str] = MappingProxyType({})


def append_audit(  # noqa: PLR0913 - one argument per column of the log
    transaction: Transaction,
    *,
    at: datetime,
    staff: StaffId | None,
    action: str,
    entity: str,
    entity_id: str,
    patient: PatientId | None = None,
    version: int | None = None,
    reason: str = "",
    facts: Mapping[str, int | str] = _NO_FACTS,
    source: AuditSource = NOWHERE,
) -> AuditHead:
    """Add one entry with the next number; it is undone with everything else, so none is missing."""
    transaction.flush()
    plain = {
        **source.plain(),
        "at": written_time(at),
        "staff": None if staff is None else staff.hex,
        "action": action,
        "entity": entity,
        "entity_id": entity_id,
        "patient": None if patient is None else patient.hex,
        "version": version,
        "reason": reason,
        "facts": dict(facts),
    }
    return append_entry(transaction.connection(), audit_book(transaction), plain)
