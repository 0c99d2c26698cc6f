"""Signed revisions: appended once, proved on every reading."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.note import SignedNote, sign
from injector_app.storage.drafts import load_draft
from injector_app.storage.notes import append_note, load_notes
from injector_app.storage.records import Records
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.builders import AN_INSTANT, a_note
from tests.support.records import Filled


def first_note(filled: Filled) -> SignedNote:
    return a_note(treatment=filled.treatment, patient=filled.patient, clinician=filled.clinician)


def following(note: SignedNote, **changes: object) -> SignedNote:
    content = note.content
    changed = {"number": content.number + 1, "previous_digest": note.digest} | changes
    return sign(replace(content, **changed))  # type: ignore[arg-type] # fields of the content


def append(records: Records, *notes: SignedNote) -> None:
    with records.writing() as transaction:
        for note in notes:
            append_note(transaction, note, at=AN_INSTANT)


def load(records: Records, filled: Filled) -> tuple[SignedNote, ...]:
    with records.reading() as transaction:
        return load_notes(transaction, filled.treatment.id)


def test_signed_draft_is_a_note_and_no_longer_a_draft(records: Records, filled: Filled) -> None:
    note = first_note(filled)
    append(records, note)
    assert load(records, filled) == (note,)
    with records.reading() as transaction:
        assert load_draft(transaction, filled.treatment.id) is None


def test_revisions_come_oldest_first(records: Records, filled: Filled) -> None:
    first = first_note(filled)
    second = following(first)
    append(records, first, second)
    assert load(records, filled) == (first, second)


def test_unsigned_treatment_has_no_notes(records: Records, filled: Filled) -> None:
    assert load(records, filled) == ()


def test_same_revision_is_never_appended_twice(records: Records, filled: Filled) -> None:
    first = first_note(filled)
    append(records, first)
    wrong = (
        first,
        following(first, number=1),
        following(first, number=3),
        following(first, previous_digest=""),
        following(first, previous_digest="0" * 64),
    )
    for note in wrong:
        with pytest.raises(RuleBroken) as caught:
            append(records, note)
        assert caught.value.rule is Rule.ALREADY_SIGNED
    assert load(records, filled) == (first,)


@pytest.mark.parametrize(
    "damage",
    [
        'UPDATE note SET canonical = replace(canonical, \'"units":"5"\', \'"units":"50"\')',
        "UPDATE note SET digest = upper(digest) WHERE number = 1",
        "DELETE FROM note WHERE number = 1",
        "DELETE FROM note",
        "UPDATE note SET number = 3 WHERE number = 2",
        "UPDATE note SET canonical = '{}' WHERE number = 2",
    ],
)
def test_note_that_is_not_what_was_signed_is_never_shown(
    records: Records, filled: Filled, damage: str
) -> None:
    first = first_note(filled)
    append(records, first, following(first))
    with records.writing() as transaction:
        for trigger in ("note_update_guard", "note_delete_guard"):
            transaction.execute(text(f"DROP TRIGGER {trigger}"))
        assert transaction.connection().exec_driver_sql(damage).rowcount
    with pytest.raises(RecordsProblem) as caught:
        load(records, filled)
    assert caught.value.trouble is Trouble.NOTE_DAMAGED


def test_note_under_another_treatment_is_never_shown(records: Records, filled: Filled) -> None:
    stray = a_note(patient=filled.patient, clinician=filled.clinician)
    with records.writing() as transaction:
        transaction.execute(
            text("INSERT INTO note VALUES (:id, 1, :canonical, :digest, '', :at, :by)"),
            {
                "id": filled.treatment.id.hex,
                "canonical": stray.canonical,
                "digest": stray.digest,
                "at": AN_INSTANT.isoformat(),
                "by": filled.clinician.id.hex,
            },
        )
    with pytest.raises(RecordsProblem) as caught:
        load(records, filled)
    assert caught.value.trouble is Trouble.NOTE_DAMAGED
