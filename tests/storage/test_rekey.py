"""The same records under another key, proven before they count."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from injector_app.storage.connection import connect
from injector_app.storage.notes import append_note
from injector_app.storage.rekey import content_print, remove_copy, write_under_key
from injector_app.storage.schema import SCHEMA, schema_of
from injector_app.system.paths import DataFolder
from tests.support.builders import AN_INSTANT, a_note
from tests.support.records import A_KEY, create, fill

NEW_KEY = A_KEY[::-1]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    records = create(tmp_path)
    filled = fill(records, points=40)
    with records.writing() as transaction:
        append_note(transaction, a_note(treatment=filled.treatment), at=AN_INSTANT)
    records.close()
    return DataFolder(tmp_path)


@pytest.fixture
def plain(folder: DataFolder) -> Iterator[dbapi2.Connection]:
    connection = connect(folder.database, A_KEY, mode="rw")
    yield connection
    connection.close()


def test_copy_is_the_same_under_the_new_key_only(
    folder: DataFolder, plain: dbapi2.Connection
) -> None:
    write_under_key(plain, folder.next_database, NEW_KEY)
    copy = connect(folder.next_database, NEW_KEY, mode="rw")
    assert content_print(copy) == content_print(plain)
    assert schema_of(copy) == SCHEMA
    with pytest.raises(dbapi2.IntegrityError, match="refuses"):
        copy.execute("DELETE FROM note")
    copy.close()
    wrong = connect(folder.next_database, A_KEY, mode="ro")
    with pytest.raises(dbapi2.DatabaseError):
        schema_of(wrong)
    wrong.close()
    assert folder.next_database.stat().st_mode & 0o077 == 0
    assert b"SQLite format" not in folder.next_database.read_bytes()


@pytest.mark.parametrize(
    "fault",
    [
        "UPDATE staff SET name = 'other'",
        "DELETE FROM treatment_vial",
        "DROP TRIGGER note_delete_guard",
        "PRAGMA user_version = 3",
        "UPDATE record_counter SET next_number = 7",
    ],
)
def test_print_sees_every_kind_of_difference(plain: dbapi2.Connection, fault: str) -> None:
    before = content_print(plain)
    assert content_print(plain) == before
    plain.execute("DROP TRIGGER treatment_vial_delete_guard")
    without_guard = content_print(plain)
    plain.execute(fault)
    assert len({before, without_guard, content_print(plain)}) == 3


def test_unfinished_copy_of_before_is_replaced(
    folder: DataFolder, plain: dbapi2.Connection
) -> None:
    folder.next_database.write_bytes(b"half")
    write_under_key(plain, folder.next_database, NEW_KEY)
    copy = connect(folder.next_database, NEW_KEY, mode="ro")
    assert content_print(copy) == content_print(plain)
    copy.close()
    remove_copy(folder.next_database)
    assert [path.name for path in folder.root.glob("*.next*")] == []
