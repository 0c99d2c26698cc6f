"""The newest entries of the audit, in the order in which they were made."""

from datetime import datetime

from sqlalchemy import select

from injector_app.storage.records import Transaction
from injector_app.storage.rows.audit import AuditRow

_ENOUGH = 8


def last_entries(transaction: Transaction) -> tuple[tuple[str, datetime], ...]:
    """What was done and when, newest first; by number, because a clock may be wrong."""
    newest = select(AuditRow.action, AuditRow.at).order_by(AuditRow.seq.desc()).limit(_ENOUGH)
    return tuple(
        (row.action or "", datetime.fromisoformat(row.at)) for row in transaction.execute(newest)
    )
