"""Whether a note may be corrected, and by whom."""

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import StaffId, TreatmentId
from injector_app.domain.note import SignedNote
from injector_app.storage.amendments import load_amendments
from injector_app.storage.notes import load_notes
from injector_app.storage.records import Transaction


def correctable_notes(
    transaction: Transaction, treatment_id: TreatmentId, person: StaffId
) -> tuple[SignedNote, ...]:
    """All revisions of a note that this clinician may correct.

    Raises:
        RuleBroken: there is no signed note, it is another clinician's, or it was retracted.
    """
    notes = load_notes(transaction, treatment_id)
    if not notes:
        raise RuleBroken(Rule.NOTE_NOT_FOUND, value=str(treatment_id))
    if notes[-1].content.treatment.clinician != person:
        raise RuleBroken(Rule.NOT_THE_AUTHOR)
    later = load_amendments(transaction, treatment_id, notes)
    if any(each.content.retracts_note for each in later):
        raise RuleBroken(Rule.ALREADY_RETRACTED)
    return notes
