"""What the audit says."""

from sqlalchemy import select

from injector_app.storage.rows.audit import AuditRow
from injector_app.work.context import Work


def audit_actions(work: Work) -> list[str]:
    """The actions, oldest first."""
    return [action for action, _ in audit_lines(work)]


def audit_lines(work: Work) -> list[tuple[str, str]]:
    """Action and reason, oldest first."""
    with work.records.reading() as transaction:
        rows = transaction.execute(select(AuditRow.action, AuditRow.reason).order_by(AuditRow.seq))
        return [(action or "", reason or "") for action, reason in rows]
