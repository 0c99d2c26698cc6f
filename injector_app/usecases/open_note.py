"""Open a signed note with all its revisions."""

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import without_free_text
from injector_app.domain.permissions import Action, is_allowed, may_read_free_text, require
from injector_app.domain.signed_amendment import without_typed_text
from injector_app.storage.amendments import load_amendments
from injector_app.storage.awaiting_review import is_awaiting_review
from injector_app.storage.notes import load_notes
from injector_app.storage.outcomes import load_outcomes
from injector_app.storage.patients import load_patient
from injector_app.work.answers import OpenedNote
from injector_app.work.context import Work
from injector_app.work.prove_signatures import prove_signatures
from injector_app.work.trace import Trace


def open_note(work: Work, *, treatment_id: TreatmentId) -> OpenedNote:
    """All revisions and what was added, each proved; the look is written down.

    Free notes are left out for a person whom the clinic does not let read them.

    Raises:
        RuleBroken: there is no signed note.
        RecordsProblem: a digest does not fit; nothing is hidden or repaired.
    """
    require(work.person, Action.READ_NOTE)
    with work.records.writing() as transaction:
        notes = load_notes(transaction, treatment_id)
        if not notes:
            raise RuleBroken(Rule.NOTE_NOT_FOUND, value=str(treatment_id))
        patient = load_patient(transaction, notes[-1].content.patient.id)
        may_read = is_allowed(work.person, Action.READ_OUTCOME)
        outcomes = load_outcomes(transaction, treatment_id) if may_read else None
        amendments = load_amendments(transaction, treatment_id, notes)
        # Before anything is left out: what is shown then is not what was signed.
        proofs = prove_signatures(transaction, notes, amendments)
        waits = is_awaiting_review(transaction, treatment_id)
        work.audit(transaction, Trace("open note", "treatment", treatment_id, patient.id))
    if not may_read_free_text(work.person, work.policy):
        notes = tuple(without_free_text(note) for note in notes)
        amendments = tuple(without_typed_text(each) for each in amendments)
    return OpenedNote(notes, patient, outcomes, amendments, proofs, waits)
