"""The notes signed last, each treatment once."""

from datetime import timedelta

from injector_app.storage.notes import append_note
from injector_app.storage.recent_notes import newest_notes
from injector_app.storage.records import Records
from tests.storage.test_notes import first_note, following
from tests.support.builders import AN_INSTANT
from tests.support.records import Filled


def test_corrections_do_not_count_twice(records: Records, filled: Filled) -> None:
    first = first_note(filled)
    with records.writing() as transaction:
        append_note(transaction, first, at=AN_INSTANT)
        append_note(transaction, following(first), at=AN_INSTANT + timedelta(days=1))
        assert newest_notes(transaction, limit=5) == (first,)
        assert newest_notes(transaction, limit=0) == ()
