"""What is added to a note is proved on reading: text, place, chain, and the note it is about."""

from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from injector_app.domain.amendment import MEANINGS, Amendment, AmendmentKind
from injector_app.domain.note import Signature, SignedNote, sign
from injector_app.domain.signed_amendment import SignedAmendment, sign_amendment
from injector_app.storage.amendments import append_amendment, load_amendments
from injector_app.storage.notes import append_note
from injector_app.storage.records import Records
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.amending import an_amendment
from tests.support.builders import A_VISIT, AN_INSTANT, a_note
from tests.support.records import Filled


def entry_after(
    note: SignedNote,
    *before: SignedAmendment,
    kind: AmendmentKind = AmendmentKind.ADDENDUM,
    about: int = 0,
) -> SignedAmendment:
    content = note.content
    signer = content.clinician
    return sign_amendment(
        Amendment(
            number=len(before) + 1,
            previous_digest=(before or (note,))[-1].digest,
            treatment=content.treatment.id,
            patient=content.patient.id,
            revision=content.number,
            amends=before[about - 1].digest if about else note.digest,
            draft=an_amendment(kind, about=about),
            signature=Signature(signer.id, signer.name, A_VISIT, MEANINGS[kind]),
        )
    )


@pytest.fixture
def note(records: Records, filled: Filled) -> SignedNote:
    """A stored note."""
    made = a_note(treatment=filled.treatment)
    with records.writing() as transaction:
        append_note(transaction, made, at=AN_INSTANT)
    return made


def append(records: Records, *entries: SignedAmendment) -> None:
    with records.writing() as transaction:
        for each in entries:
            append_amendment(transaction, each, at=AN_INSTANT)


def loaded(records: Records, note: SignedNote) -> tuple[SignedAmendment, ...]:
    with records.reading() as transaction:
        return load_amendments(transaction, note.content.treatment.id, (note,))


def test_entries_come_back_in_order(records: Records, note: SignedNote) -> None:
    first = entry_after(note)
    second = entry_after(note, first, about=1)
    append(records, first, second)
    assert loaded(records, note) == (first, second)


def test_two_that_were_typed_at_once_are_not_both_taken(records: Records, note: SignedNote) -> None:
    first = entry_after(note)
    append(records, first)
    with pytest.raises(IntegrityError):
        append(records, entry_after(note, kind=AmendmentKind.LATE_ENTRY))
    assert loaded(records, note) == (first,)


CHANGE = "UPDATE amendment SET "


@pytest.mark.parametrize(
    "change",
    [
        "canonical = replace(canonical, 'Quillfish', 'Quillfist')",
        "kind = 'late entry'",
        "digest = 'x'",
        "number = 2",
        "previous_digest = 'x'",
    ],
)
def test_a_changed_row_is_not_read(records: Records, note: SignedNote, change: str) -> None:
    append(records, entry_after(note))
    assert loaded(records, note)
    with records.writing() as transaction:
        transaction.execute(text("DROP TRIGGER amendment_update_guard"))
        transaction.execute(text(CHANGE + change))
    with pytest.raises(RecordsProblem) as caught:
        loaded(records, note)
    assert caught.value.trouble is Trouble.NOTE_DAMAGED


def test_an_entry_about_another_text_is_not_read(records: Records, note: SignedNote) -> None:
    append(records, entry_after(note))
    other = sign(replace(note.content, clinician=replace(note.content.clinician, name="Other")))
    with pytest.raises(RecordsProblem):
        loaded(records, other)
