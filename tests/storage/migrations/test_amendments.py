"""Entries about signed notes refuse every change, by whatever program it is asked (S2)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from injector_app.domain.amendment import AmendmentKind
from injector_app.storage.amendments import append_amendment, load_amendments
from injector_app.storage.connection import connect
from injector_app.storage.notes import append_note
from injector_app.system.paths import DataFolder
from tests.storage.migrations.test_body_of_a_patient import old_records
from tests.storage.test_amendments import entry_after
from tests.support.builders import AN_INSTANT, a_note, a_treatment
from tests.support.records import A_KEY, create, fill, opened

VALUES = "canonical, {digest}, {previous}, signed_at, signed_by FROM amendment WHERE number = 2"


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[dbapi2.Connection]:
    """A bare handle, as another program would open, on two entries."""
    records = create(tmp_path)
    filled = fill(records)
    note = a_note(treatment=filled.treatment)
    first = entry_after(note)
    second = entry_after(note, first, kind=AmendmentKind.RETRACTION)
    with records.writing() as transaction:
        append_note(transaction, note, at=AN_INSTANT)
        for each in (first, second):
            append_amendment(transaction, each, at=AN_INSTANT)
    records.close()
    connection = connect(DataFolder(tmp_path).database, A_KEY, mode="rw")
    yield connection
    connection.close()


def insert(
    verb: str, number: str = "3", about: str = "0", digest: str = "'new'", previous: str = "digest"
) -> str:
    values = VALUES.format(digest=digest, previous=previous)
    return f"{verb} INTO amendment SELECT treatment_id, {number}, kind, {about}, {values}"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE amendment SET canonical = ''",
        "UPDATE OR REPLACE amendment SET number = 1 WHERE number = 2",
        "DELETE FROM amendment",
        "INSERT OR REPLACE INTO amendment SELECT * FROM amendment",
        insert("REPLACE", number="2"),
        insert("REPLACE", digest="digest"),
        insert("REPLACE", previous="previous_digest"),
        insert("INSERT", number="4"),
        insert("INSERT", about="3"),
        insert("INSERT", about="-1"),
        insert("INSERT").replace("kind", "'something'"),
    ],
)
def test_entries_refuse(plain: dbapi2.Connection, statement: str) -> None:
    before = plain.execute("SELECT * FROM amendment").fetchall()
    with pytest.raises(dbapi2.IntegrityError, match="refuses"):
        plain.execute(statement)
    assert plain.execute("SELECT * FROM amendment").fetchall() == before


def test_control_an_honest_entry_is_taken(plain: dbapi2.Connection) -> None:
    plain.execute(insert("INSERT"))
    assert plain.execute("SELECT count(*) FROM amendment").fetchone() == (3,)


def test_records_of_schema_1_get_an_empty_table(tmp_path: Path) -> None:
    folder = old_records(tmp_path)
    with opened(folder.root) as records, records.reading() as transaction:
        assert load_amendments(transaction, a_treatment().id, ()) == ()
