"""Verify signed notes: one, or all of a record number."""

from dataclasses import replace

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note_verdict import NoteVerdict
from injector_app.domain.permissions import Action, require
from injector_app.storage.signed_treatments import signed_treatments
from injector_app.work.context import Work
from injector_app.work.judge_note import judge_note
from injector_app.work.trace import Trace


def verify_notes(work: Work, *, wanted: TreatmentId | str) -> tuple[NoteVerdict, ...]:
    """One verdict per note, newest visit first; who asked and the outcome are written down.

    Raises:
        RuleBroken: not permitted, or there is no such signed note.
    """
    require(work.person, Action.VERIFY_NOTE)
    verdicts = []
    with work.records.writing() as transaction:
        for treatment, patient in signed_treatments(transaction, wanted):
            verdict = judge_note(transaction, treatment)
            trace = Trace("verify note", "treatment", treatment, patient)
            work.audit(transaction, replace(trace, facts={"valid": int(verdict.is_valid)}))
            verdicts.append(verdict)
    if not verdicts:
        raise RuleBroken(Rule.NOTE_NOT_FOUND, value=str(wanted))
    return tuple(verdicts)
