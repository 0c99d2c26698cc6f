"""The PDF of a note as it would be exported now; the same note always gives the same bytes."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Self

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import TreatmentId
from injector_app.domain.language.language import Language
from injector_app.domain.language.tr import speaking
from injector_app.domain.note import NoteContent, SignedNote
from injector_app.domain.note_history import NoteHistory
from injector_app.domain.note_layout import AS_SET_UP, NoteLayout
from injector_app.domain.note_variant import NoteVariant
from injector_app.domain.stamp import StampPlace
from injector_app.reference.sentences import spoken_in
from injector_app.reports.sheet_plan import SheetRecord
from injector_app.reports.sheet_writer import write_sheet
from injector_app.reports.stamp_room import StampRoom
from injector_app.reports.styles import MARGIN, paper_size
from injector_app.reports.writer import write_note_pdf
from injector_app.storage.amendments import load_amendments
from injector_app.storage.audit_seals import note_seal
from injector_app.storage.awaiting_review import is_awaiting_review
from injector_app.storage.note_layouts import load_note_layout
from injector_app.storage.notes import load_notes
from injector_app.storage.past_notes import load_past_notes
from injector_app.storage.records import Transaction
from injector_app.work.prove_signatures import prove_signatures


@dataclass(frozen=True, slots=True)
class PrintableNote:
    """Everything that is printed of a note, and the visits that sheets beside it are about."""

    note: SignedNote
    history: NoteHistory
    seal: str
    layout: NoteLayout = AS_SET_UP
    visits: tuple[NoteContent, ...] = ()

    def stamped(self, catalog: Catalog) -> tuple[bytes, StampPlace]:
        """The note with a place left blank for the stamp of a digital signature."""
        margins = 2 * MARGIN
        room = StampRoom(paper_size(self.note.content.clinic.region, self.layout)[0] - margins)
        with self.spoken():
            pdf = write_note_pdf(
                *(self.note, catalog),
                seal=self.seal,
                history=self.history,
                layout=self.layout,
                stamp=room,
            )
        if room.place is None:
            raise AssertionError
        return pdf, room.place

    def pdf(self, catalog: Catalog, variant: NoteVariant = NoteVariant.NOTE) -> bytes:
        """The file, in the language of the layout."""
        with self.spoken():
            return self._drawn(catalog, variant)

    def spoken(self) -> AbstractContextManager[None]:
        """Within this, sentences are in the language of the layout."""
        return speaking(spoken_in(self.layout.language))

    def in_language(self, language: Language) -> Self:
        """The same for another reader; what was signed stays as it is."""
        return replace(self, layout=replace(self.layout, language=language))

    def _drawn(self, catalog: Catalog, variant: NoteVariant) -> bytes:
        if variant is NoteVariant.NOTE:
            return write_note_pdf(
                self.note, catalog, seal=self.seal, history=self.history, layout=self.layout
            )
        return write_sheet(
            variant,
            SheetRecord(self.note, self.visits),
            catalog,
            layout=self.layout,
            marks=self.history.marks(self.note.content.number),
            seal=self.seal,
        )


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
    return PrintableNote(
        notes[-1], history, note_seal(transaction, notes[-1]), load_note_layout(transaction)
    )


def printable_sheets(transaction: Transaction, treatment_id: TreatmentId) -> PrintableNote:
    """The same with every visit of the patient, for sheets that are about more than one.

    Raises:
        RuleBroken: there is no signed note.
        RecordsProblem: one of the notes is not what was signed.
    """
    printable = printable_note(transaction, treatment_id)
    visits = load_past_notes(transaction, printable.note.content.patient.id)
    return replace(printable, visits=visits)
