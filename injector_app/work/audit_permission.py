"""Who may read which part of the log."""

from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.permissions import Action, is_allowed
from injector_app.storage.own_patients import is_own_patient
from injector_app.storage.records import Transaction
from injector_app.work.context import Work


def require_reading(work: Work, transaction: Transaction, query: AuditQuery) -> None:
    """Auditors and administrators read all of it, clinicians what concerns their own patients.

    Raises:
        RuleBroken: not permitted.
    """
    if is_allowed(work.person, Action.READ_AUDIT):
        return
    own = is_allowed(work.person, Action.READ_OWN_AUDIT) and query.patient is not None
    if not (own and query.patient and is_own_patient(transaction, query.patient, work.person.id)):
        raise RuleBroken(Rule.NOT_PERMITTED, action=Action.READ_AUDIT.value)
