"""The MAC of any entry, to compare with what was written down elsewhere."""

from injector_app.domain.audit_head import AuditHead
from injector_app.storage import audit_append
from injector_app.storage.records import Transaction

_MAC = "SELECT mac FROM audit WHERE seq = ?"


def mac_at(transaction: Transaction, seq: int) -> bytes | None:
    """The MAC of an entry; None where there is none of that number."""
    mac: bytes | None = transaction.connection().exec_driver_sql(_MAC, (seq,)).scalar()
    return mac


def last_head(transaction: Transaction) -> AuditHead | None:
    """Where the audit ends."""
    return audit_append.last_head(transaction.connection())
