"""Show when the records were checked last, and with what outcome."""

from injector_app.domain.audit_check import AuditCheck
from injector_app.domain.permissions import Action, require
from injector_app.storage.audit_checks import latest_check
from injector_app.work.context import Work


def show_audit_check(work: Work) -> AuditCheck | None:
    """The latest check; None before the first."""
    require(work.person, Action.CHECK_AUDIT)
    with work.records.reading() as transaction:
        return latest_check(transaction)
