"""Correct a signed note: open a draft of it that is signed as the next revision."""

from dataclasses import replace

from injector_app.domain.correction import Correction
from injector_app.domain.draft import Draft
from injector_app.domain.ids import TreatmentId, new_id
from injector_app.domain.note import SignedNote
from injector_app.domain.permissions import Action, require
from injector_app.domain.treatment import Treatment
from injector_app.domain.typed_text import required_line
from injector_app.storage.corrections import find_correction
from injector_app.storage.drafts import add_draft
from injector_app.work.context import Work
from injector_app.work.correctable import correctable_notes
from injector_app.work.trace import Trace


def correct_note(work: Work, *, treatment_id: TreatmentId, reason: str) -> Draft:
    """A draft with everything the newest revision says, or the one that is open already.

    The note stays what it is until the draft is signed, and readable after that.

    Raises:
        RuleBroken: not permitted, no signed note, another clinician's, retracted, or no reason.
    """
    require(work.person, Action.CORRECT_NOTE)
    work.require_room()
    why = required_line(reason, "reason")
    with work.records.writing() as transaction:
        notes = correctable_notes(transaction, treatment_id, work.person.id)
        draft = find_correction(transaction, notes[-1])
        if draft is None:
            treatment = _treatment(notes[-1], why)
            draft = add_draft(transaction, treatment, at=work.clock.now(), by=work.person.id)
        content = notes[-1].content
        # The reason is clinical text and stays out of the log (ISO 27789).
        facts = {"draft": str(draft.treatment.id)}
        number = content.number
        trace = Trace("correct note", "treatment", treatment_id, content.patient.id, number)
        work.audit(transaction, replace(trace, facts=facts))
    return draft


def _treatment(note: SignedNote, reason: str) -> Treatment:
    content = note.content
    correction = Correction(content.treatment.id, content.number, note.digest, reason)
    return replace(content.treatment, id=TreatmentId(new_id()), correction=correction)
