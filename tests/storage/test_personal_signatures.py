"""A signature is kept with what it signs."""

from pathlib import Path

from injector_app.storage.notes import append_note
from injector_app.storage.personal_signatures import (
    GivenSignature,
    SignedKind,
    add_signature,
    load_signatures,
)
from tests.support.builders import AN_INSTANT, a_note
from tests.support.records import create, fill


def test_it_comes_back_as_it_was_given(tmp_path: Path) -> None:
    records = create(tmp_path)
    treatment = fill(records).treatment
    given = GivenSignature("ab" * 64, asks_review=True)
    with records.writing() as transaction:
        assert load_signatures(transaction, treatment.id) == {}
        append_note(transaction, a_note(treatment=treatment), at=AN_INSTANT)
        add_signature(transaction, treatment.id, (SignedKind.NOTE, 1), given)
        assert load_signatures(transaction, treatment.id) == {(SignedKind.NOTE, 1): given}
    records.close()
