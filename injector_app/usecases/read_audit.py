"""Read the log: by patient, person and period."""

from injector_app.domain.audit_entry import AuditEntry
from injector_app.domain.audit_query import AuditQuery
from injector_app.storage.audit_entries import audit_entries
from injector_app.work.audit_permission import require_reading
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def read_audit(work: Work, *, query: AuditQuery) -> tuple[AuditEntry, ...]:
    """One page, newest first; the look is written down once, with the first page.

    Raises:
        RuleBroken: not permitted; a clinician reads it of own patients only.
    """
    with work.records.writing() as transaction:
        require_reading(work, transaction, query)
        entries = audit_entries(transaction, query, zone=work.clinic.zone)
        if query.before is None:
            work.audit(transaction, Trace("read audit", "audit", patient=query.patient))
    return entries
