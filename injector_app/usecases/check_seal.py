"""Check the seal of a printed note against this history."""

from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.permissions import Action, require
from injector_app.domain.seal import Seal
from injector_app.domain.seal_answer import SealAnswer, SealState
from injector_app.storage.audit_entries import audit_entries
from injector_app.storage.audit_seal_check import seal_state
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def check_seal(work: Work, *, seal: str) -> SealAnswer:
    """Whether this history contains, unchanged, what the seal stands for.

    Raises:
        RuleBroken: not permitted, or it is no seal.
    """
    require(work.person, Action.CHECK_SEAL)
    typed = Seal.parse(seal)
    with work.records.writing() as transaction:
        state, flaw = seal_state(transaction, typed)
        entry = None
        if state in {SealState.UNCHANGED, SealState.BROKEN}:
            query = AuditQuery(before=typed.seq + 1, limit=1)
            (entry,) = audit_entries(transaction, query, zone=work.clinic.zone)
        facts = {"seal_seq": typed.seq, "answer": state.value}
        patient = entry.patient if entry else None
        work.audit(transaction, Trace("check seal", "audit", patient=patient, facts=facts))
    return SealAnswer(state, entry, flaw)
