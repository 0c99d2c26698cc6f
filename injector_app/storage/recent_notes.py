"""The notes signed last, whoever they are about."""

from sqlalchemy import select

from injector_app.domain.note import SignedNote
from injector_app.storage.amendments import is_retracted
from injector_app.storage.records import Transaction
from injector_app.storage.rows.note import NoteRow
from injector_app.storage.rows.treatment import TreatmentRow


def newest_notes(transaction: Transaction, *, limit: int) -> tuple[SignedNote, ...]:
    """First revisions that stand, newest first; for counting, so they are not proved one by one."""
    query = (
        select(NoteRow.canonical, NoteRow.digest)
        .join(TreatmentRow, TreatmentRow.id == NoteRow.treatment_id)
        .where(NoteRow.number == 1, ~is_retracted())
        .order_by(NoteRow.signed_at.desc())
        .limit(limit)
    )
    return tuple(SignedNote(canonical, digest) for canonical, digest in transaction.execute(query))
