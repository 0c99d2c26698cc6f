"""Driver errors become kinds that people are told about, without anything that was typed."""

import traceback
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from injector_app.storage.records import Records
from injector_app.storage.translate_errors import translated_errors
from injector_app.system.errors import RecordsProblem, Trouble

FOLDER = Path("/data")


def driver_error(code: int, name: str) -> dbapi2.OperationalError:
    problem = dbapi2.OperationalError("it failed")
    problem.sqlite_errorcode, problem.sqlite_errorname = code, name
    return problem


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (dbapi2.SQLITE_FULL, Trouble.DISK_FULL),
        (dbapi2.SQLITE_IOERR | 3 << 8, Trouble.DISK_ERROR),
        (dbapi2.SQLITE_READONLY, Trouble.FOLDER_NOT_WRITABLE),
        (dbapi2.SQLITE_CANTOPEN, Trouble.FOLDER_NOT_WRITABLE),
        (dbapi2.SQLITE_BUSY, Trouble.RECORDS_BUSY),
        (dbapi2.SQLITE_CORRUPT, Trouble.RECORDS_DAMAGED),
        (dbapi2.SQLITE_NOTADB, Trouble.RECORDS_DAMAGED),
    ],
)
def test_code_decides_the_kind(code: int, trouble: Trouble) -> None:
    with pytest.raises(RecordsProblem) as caught, translated_errors(FOLDER):
        raise driver_error(code, "SQLITE_X")
    assert caught.value.trouble is trouble
    assert caught.value.facts == {"folder": "/data", "code": "SQLITE_X"}


def test_mistake_of_ours_stays_what_it_is() -> None:
    with pytest.raises(dbapi2.OperationalError), translated_errors(FOLDER):
        raise driver_error(dbapi2.SQLITE_ERROR, "SQLITE_ERROR")
    with pytest.raises(KeyError), translated_errors(FOLDER):
        raise KeyError("ours")


def test_exception_text_holds_nothing_that_was_typed(records: Records) -> None:
    statement = text("INSERT INTO clinic (id, name) VALUES (:id, :name)")
    name = "Zebra" + "quokka"
    with pytest.raises(IntegrityError) as caught, records.writing() as transaction:
        transaction.execute(statement, {"id": "x", "name": name})
    assert name not in "".join(traceback.format_exception(caught.value))


def test_bytes_that_are_no_text_are_damage_and_are_not_quoted(tmp_path: Path) -> None:
    connection = dbapi2.connect(":memory:")
    with pytest.raises(RecordsProblem) as caught, translated_errors(tmp_path):
        connection.execute("SELECT CAST(x'5a656272617175' || x'ff' AS TEXT)").fetchall()
    connection.close()
    assert caught.value.trouble is Trouble.RECORDS_DAMAGED
    assert caught.value.__cause__ is None
