"""The PDF of a note as it would be exported now; the same note always gives the same bytes."""

from dataclasses import dataclass

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import SignedNote
from injector_app.domain.note_history import NoteHistory
from injector_app.reports.writer import write_note_pdf
from injector_app.storage.amendments import load_amendments
from injector_app.storage.audit_seals import note_seal
from injector_app.storage.awaiting_review import is_awaiting_review
from injector_app.storage.notes import load_notes
from injector_app.storage.records import Transaction
from injector_app.work.prove_signatures import prove_signatures


@dataclass(frozen=True, slots=True)
class PrintableNote:
    """Everything that is printed of a note."""

    note: SignedNote
    history: NoteHistory
    seal: str

    def pdf(self, catalog: Catalog) -> bytes:
        """The file."""
        return write_note_pdf(self.note, catalog, seal=self.seal, history=self.history)


def printable_note(transaction: Transaction, treatment_id: TreatmentId) -> PrintableNote:
    """The newest revision with everything that stands with it.

    Raises:
        RuleBroken: there is no signed note.
        RecordsProblem: it is not what was signed.
    """
    notes = load_notes(transaction, treatment_id)
    if not notes:
        raise RuleBroken(Rule.NOTE_NOT_FOUND, value=str(treatment_id))
    added = load_amendments(transaction, treatment_id, notes)
    proofs = prove_signatures(transaction, notes, added)
    waits = is_awaiting_review(transaction, treatment_id)
    history = NoteHistory(len(notes), added, notes[:-1], proofs, waits)
    return PrintableNote(notes[-1], history, note_seal(transaction, notes[-1]))
