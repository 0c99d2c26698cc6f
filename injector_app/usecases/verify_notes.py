"""Verify signed notes: one, or all of a record number."""

from dataclasses import replace

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.found_treatment import TreatmentQuery, TreatmentState
from injector_app.domain.ids import PatientId, TreatmentId
from injector_app.domain.note_verdict import NoteVerdict
from injector_app.domain.permissions import Action, require
from injector_app.storage.records import Transaction
from injector_app.storage.search import search_treatments
from injector_app.work.context import Work
from injector_app.work.judge_note import judge_note
from injector_app.work.trace import Trace


def verify_notes(
    work: Work, *, treatment_id: TreatmentId | None = None, record_number: str = ""
) -> tuple[NoteVerdict, ...]:
    """One verdict per note, newest visit first; who asked and the outcome are written down.

    Raises:
        RuleBroken: not permitted, or there is no such signed note.
    """
    require(work.person, Action.VERIFY_NOTE)
    with work.records.writing() as transaction:
        wanted = _wanted(transaction, treatment_id, record_number)
        verdicts = tuple(judge_note(transaction, treatment) for treatment, _ in wanted)
        for verdict, (treatment, patient) in zip(verdicts, wanted, strict=True):
            facts = {"valid": int(verdict.is_valid)}
            trace = Trace("verify note", "treatment", treatment, patient)
            work.audit(transaction, replace(trace, facts=facts))
    return verdicts


def _wanted(
    transaction: Transaction, treatment_id: TreatmentId | None, record_number: str
) -> tuple[tuple[TreatmentId, PatientId], ...]:
    query = TreatmentQuery(record_number=record_number, limit=_MOST)
    found = search_treatments(transaction, query)
    wanted = tuple(
        (one.id, one.patient)
        for one in found
        if one.state is not TreatmentState.DRAFT and treatment_id in {None, one.id}
    )
    if not wanted:
        raise RuleBroken(Rule.NOTE_NOT_FOUND, value=record_number or str(treatment_id))
    return wanted


_MOST = 10_000
