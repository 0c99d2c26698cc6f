"""Append signed revisions, and prove them on reading."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import NoteContent, SignedNote
from injector_app.storage.drafts import close_draft, follow_revision
from injector_app.storage.records import Transaction
from injector_app.storage.rows.note import NoteRow
from injector_app.storage.rows.treatment import TreatmentRow
from injector_app.storage.touched import touch_patient
from injector_app.system.errors import RecordsProblem, Trouble


def append_note(transaction: Transaction, note: SignedNote, *, at: datetime) -> None:
    """Add the next revision of a treatment; the first one closes its draft.

    Raises:
        RuleBroken: that revision is there already.
    """
    content = note.content
    treatment_id = content.treatment.id
    notes = load_notes(transaction, treatment_id)
    _require_next(content, notes)
    transaction.add(
        NoteRow(
            treatment_id=treatment_id,
            number=content.number,
            canonical=note.canonical,
            digest=note.digest,
            previous_digest=content.previous_digest,
            signed_at=at,
            signed_by=content.signature.staff,
        )
    )
    transaction.flush()
    if notes:
        follow_revision(transaction, content.treatment)
    else:
        close_draft(transaction, content.treatment)
    touch_patient(transaction, content.patient.id)


def load_notes(transaction: Transaction, treatment_id: TreatmentId) -> tuple[SignedNote, ...]:
    """All revisions, oldest first, each proved against its digest and the one before.

    Raises:
        RecordsProblem: one is gone or not what was signed; nothing is hidden or repaired.
    """
    query = select(NoteRow).where(NoteRow.treatment_id == treatment_id).order_by(NoteRow.number)
    notes = proved_notes(transaction.scalars(query))
    if not notes and _is_signed(transaction, treatment_id):
        raise RecordsProblem(Trouble.NOTE_DAMAGED)
    return notes


def proved_notes(rows: Iterable[NoteRow]) -> tuple[SignedNote, ...]:
    """The revisions of one treatment, oldest first, each proved; raises as `load_notes`."""
    notes: tuple[SignedNote, ...] = ()
    for row in rows:
        notes = (*notes, _proved(row, notes))
    return notes


def _proved(row: NoteRow, before: tuple[SignedNote, ...]) -> SignedNote:
    note = SignedNote(row.canonical, row.digest)
    if not note.is_intact:
        raise RecordsProblem(Trouble.NOTE_DAMAGED)
    # The rest of it is read by whoever wants it: to prove forty notes must not take twice as long.
    previous = before[-1].digest if before else ""
    if note.link != (row.treatment_id, row.number, previous) or row.number != len(before) + 1:
        raise RecordsProblem(Trouble.NOTE_DAMAGED)
    return note


def _is_signed(transaction: Transaction, treatment_id: TreatmentId) -> bool:
    state = transaction.scalar(select(TreatmentRow.state).where(TreatmentRow.id == treatment_id))
    return state == TreatmentState.SIGNED


def _require_next(content: NoteContent, notes: tuple[SignedNote, ...]) -> None:
    if not _comes_next(content, notes):
        raise RuleBroken(Rule.ALREADY_SIGNED, value=str(content.treatment.id))


def _comes_next(content: NoteContent, notes: tuple[SignedNote, ...]) -> bool:
    before = notes[-1].digest if notes else ""
    return (content.number, content.previous_digest) == (len(notes) + 1, before)
