"""Append what is added to signed notes, and prove it on reading."""

from datetime import datetime

from sqlalchemy import Exists, insert, select

from injector_app.domain.amendment import ABOUT_THE_NOTE, AmendmentKind
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import SignedNote
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.storage.records import Transaction
from injector_app.storage.rows.amendment import AmendmentRow as Row
from injector_app.storage.rows.treatment import TreatmentRow
from injector_app.storage.touched import touch_patient
from injector_app.system.errors import RecordsProblem, Trouble


def append_amendment(transaction: Transaction, signed: SignedAmendment, *, at: datetime) -> None:
    """Add the next entry about a treatment; the tables refuse one that does not follow."""
    content = signed.content
    transaction.execute(
        insert(Row).values(
            treatment_id=content.treatment,
            number=content.number,
            kind=content.kind.value,
            about=content.draft.about,
            canonical=signed.canonical,
            digest=signed.digest,
            previous_digest=content.previous_digest,
            signed_at=at,
            signed_by=content.signature.staff,
        )
    )
    touch_patient(transaction, content.patient)


def load_amendments(
    transaction: Transaction, treatment_id: TreatmentId, notes: tuple[SignedNote, ...]
) -> tuple[SignedAmendment, ...]:
    """All entries about a treatment with these revisions, oldest first, each proved.

    Raises:
        RecordsProblem: one is gone or not what was signed; nothing is hidden or repaired.
    """
    query = select(Row).where(Row.treatment_id == treatment_id).order_by(Row.number)
    before: tuple[SignedAmendment, ...] = ()
    for row in transaction.scalars(query):
        before = (*before, _proved(row, before, notes))
    return before


def is_retracted(treatment: type[TreatmentRow] = TreatmentRow) -> Exists:
    """Whether the treatment of a statement was retracted: every list asks this."""
    return (
        select(Row.number)
        .where(
            Row.treatment_id == treatment.id,
            Row.kind == AmendmentKind.RETRACTION.value,
            Row.about == ABOUT_THE_NOTE,
        )
        .correlate(treatment)
        .exists()
    )


def _proved(
    row: Row, before: tuple[SignedAmendment, ...], notes: tuple[SignedNote, ...]
) -> SignedAmendment:
    signed = SignedAmendment(row.canonical, row.digest)
    if not (signed.is_intact and _is_placed(row, signed, before, notes)):
        raise RecordsProblem(Trouble.NOTE_DAMAGED)
    return signed


def _is_placed(
    row: Row,
    signed: SignedAmendment,
    before: tuple[SignedAmendment, ...],
    notes: tuple[SignedNote, ...],
) -> bool:
    content, number = signed.content, len(before) + 1
    about = content.draft.about
    if not ABOUT_THE_NOTE <= about < number:
        return False
    stored = (row.treatment_id, row.number, row.kind, row.about, row.previous_digest, row.signed_by)
    told = (content.treatment, number, content.kind, about, content.previous_digest)
    revisions = {note.digest for note in notes}
    return (
        stored == (*told, content.signature.staff)
        and content.number == number
        and content.previous_digest in ({before[-1].digest} if before else revisions)
        and content.amends in ({before[about - 1].digest} if about else revisions)
    )
