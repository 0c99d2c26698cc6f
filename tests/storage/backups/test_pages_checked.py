"""Every page of a copy is looked at, and every row in every index."""

from pathlib import Path

import pytest

from injector_app.storage.backups.pages_checked import pages_checked
from injector_app.storage.backups.prove_copy import go_on, prove_copy
from injector_app.storage.backups.shelf import DATABASE
from injector_app.storage.connection import connect
from injector_app.storage.records import Records
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.backups import backed_up
from tests.support.records import A_DATABASE_ID, A_KEY, AN_AUDIT_KEY

INDEX = "ix_patient_touched"


@pytest.fixture
def copy(records: Records, folder: DataFolder) -> Path:
    path, _ = backed_up(records, folder)
    return path / DATABASE


def write(copy: Path, *statements: tuple[str, tuple[object, ...]]) -> None:
    connection = connect(copy, A_KEY, mode="rw")
    connection.execute("PRAGMA writable_schema=ON")
    for statement, values in statements:
        assert connection.execute(statement, values).rowcount == 1
    connection.close()


def without_one_index_row(copy: Path) -> None:
    """Change a row while its index is forgotten: no rule of the audit speaks of that column."""
    connection = connect(copy, A_KEY, mode="ro")
    asked = "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master WHERE name = ?"
    index = connection.execute(asked, (INDEX,)).fetchone()
    connection.close()
    write(copy, ("DELETE FROM sqlite_master WHERE name = ?", (INDEX,)))
    write(copy, ("UPDATE patient SET touched = touched + 1", ()))
    write(copy, ("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", tuple(index)))


def test_whole_copy_passes_and_the_body_runs(copy: Path) -> None:
    done = []
    with pages_checked(copy, A_KEY, pause=go_on):
        done.append("rows")
    assert done == ["rows"]


def test_index_that_does_not_agree_with_its_table_is_refused(copy: Path) -> None:
    without_one_index_row(copy)
    with pytest.raises(RecordsProblem) as refused, pages_checked(copy, A_KEY, pause=go_on):
        pass
    assert refused.value.trouble is Trouble.RECORDS_DAMAGED
    with pytest.raises(RecordsProblem):
        prove_copy(copy, A_KEY, audit_key=AN_AUDIT_KEY, database_id=A_DATABASE_ID)


def test_control_the_quick_check_does_not_see_it(copy: Path) -> None:
    without_one_index_row(copy)
    connection = connect(copy, A_KEY, mode="ro")
    assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    connection.close()


def test_what_goes_wrong_meanwhile_is_told_and_ends_the_check(copy: Path) -> None:
    with pytest.raises(RecordsProblem) as cut, pages_checked(copy, A_KEY, pause=go_on):
        raise RecordsProblem(Trouble.BACKUP_CUT)
    assert cut.value.trouble is Trouble.BACKUP_CUT
