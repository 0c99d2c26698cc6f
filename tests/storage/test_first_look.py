"""Looking first leaves every byte as it was (D13)."""

from collections.abc import Callable

import pytest

from injector_app.storage.connection import connect
from injector_app.storage.first_look import look_first
from injector_app.storage.schema import SCHEMA
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.folder_print import folder_print
from tests.support.processes import first_line, kill, start
from tests.support.records import A_KEY, reopen

CUT_OFF = """
import sys
from pathlib import Path
from injector_app.storage.connection import connect
from tests.support.records import A_KEY
connection = connect(Path(sys.argv[1]), A_KEY, mode="rw")
connection.execute("PRAGMA journal_mode=TRUNCATE")
connection.execute("PRAGMA cache_size=1")
connection.execute("PRAGMA cache_spill=1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("PRAGMA user_version=" + sys.argv[2])
connection.execute("CREATE TABLE filler (text)")
for _ in range(200):
    connection.execute("INSERT INTO filler VALUES (hex(randomblob(2000)))")
print("half-way")
sys.stdin.read()
"""


def stamp(folder: DataFolder, pragma: str) -> None:
    connection = connect(folder.database, A_KEY, mode="rw")
    connection.execute(f"PRAGMA {pragma}")
    connection.close()


def trouble_of(function: Callable[[], object]) -> Trouble:
    with pytest.raises(RecordsProblem) as caught:
        function()
    return caught.value.trouble


def test_newer_schema_is_refused_with_every_file_unchanged(folder: DataFolder) -> None:
    stamp(folder, f"user_version={SCHEMA + 1}")
    before = folder_print(folder.root)
    assert trouble_of(lambda: reopen(folder.root)) is Trouble.RECORDS_TOO_NEW
    assert folder_print(folder.root) == before


def test_our_schema_is_looked_at_with_every_file_unchanged(folder: DataFolder) -> None:
    before = folder_print(folder.root)
    look_first(folder.database, A_KEY)
    assert folder_print(folder.root) == before


def test_file_of_another_program_is_refused(folder: DataFolder) -> None:
    stamp(folder, "application_id=7")
    before = folder_print(folder.root)
    assert trouble_of(lambda: reopen(folder.root)) is Trouble.RECORDS_DAMAGED
    assert folder_print(folder.root) == before


@pytest.mark.parametrize("content", [b"", b"not a database", bytes(8192)])
def test_empty_or_foreign_file_is_damage_and_never_a_fresh_clinic(
    folder: DataFolder, content: bytes
) -> None:
    folder.database.write_bytes(content)
    assert trouble_of(lambda: reopen(folder.root)) is Trouble.RECORDS_DAMAGED
    assert folder.database.read_bytes() == content


def test_missing_file_is_said_to_be_missing(folder: DataFolder) -> None:
    folder.database.unlink()
    assert trouble_of(lambda: reopen(folder.root)) is Trouble.RECORDS_MISSING
    assert not folder.database.exists()


@pytest.mark.parametrize("schema", [SCHEMA, SCHEMA + 1])
def test_transaction_that_was_cut_off_is_undone_on_opening(folder: DataFolder, schema: int) -> None:
    writer = start(CUT_OFF, folder.database, schema)
    assert first_line(writer) == "half-way"
    kill(writer)
    journal = folder.database.with_name("clinic.db-journal")
    assert journal.stat().st_size > 0
    reopen(folder.root).close()
    connection = connect(folder.database, A_KEY, mode="ro")
    names = connection.execute("SELECT name FROM sqlite_master WHERE name = 'filler'").fetchall()
    connection.close()
    assert names == []
