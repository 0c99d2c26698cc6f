"""Check the log and the records against each other, a slice at a time."""

from injector_app.domain.audit_check import AuditCheck
from injector_app.domain.permissions import Action, require
from injector_app.storage.audit_checks import ACTION, check_facts
from injector_app.storage.audit_scan import AuditScan
from injector_app.work.answers import CheckStep
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def check_audit(work: Work, *, step: CheckStep | None = None) -> CheckStep:
    """The next slice, some hundredths of a second; the outcome of the last one is written down."""
    require(work.person, Action.CHECK_AUDIT)
    scan = step.scan if step else AuditScan()
    with work.records.reading() as transaction:
        scan.advance(transaction)
    if not scan.is_done:
        return CheckStep(scan, None)
    check = AuditCheck(work.clock.now(), scan.entries, scan.rows, scan.flaw)
    with work.records.writing() as transaction:
        work.audit(transaction, Trace(ACTION, "records", facts=check_facts(check)))
    return CheckStep(scan, check)
