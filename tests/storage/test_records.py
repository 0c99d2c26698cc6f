"""One transaction at a time, whole or not at all."""

import threading
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text

from injector_app.storage.patients import add_patient, count_patients
from injector_app.storage.records import Records, create_records, open_records
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.builders import a_patient
from tests.support.processes import first_line, kill, start
from tests.support.records import A_DATABASE_ID, A_KEY, create, reopen

CREATE = """
import sys
from pathlib import Path
from injector_app.storage import records
from tests.support.records import create
fill = records._fill
def stop_half_way(path, key, audit_key, database_id):
    fill(path, key, audit_key, database_id)
    print("half-way")
    sys.stdin.read()
records._fill = stop_half_way
create(Path(sys.argv[1]))
"""


def count(records: Records) -> int:
    with records.reading() as transaction:
        return count_patients(transaction)


def test_error_in_a_transaction_undoes_all_of_it(records: Records) -> None:
    def add_and_fail() -> None:
        with records.writing() as transaction:
            add_patient(transaction, a_patient(record_number="2"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        add_and_fail()
    assert count(records) == 1


def test_what_was_written_is_there_after_opening_again(folder: DataFolder) -> None:
    first = reopen(folder.root)
    with first.writing() as transaction:
        add_patient(transaction, a_patient(record_number="2"))
    first.close()
    second = reopen(folder.root)
    assert count(second) == 2
    second.close()


def test_writing_inside_a_reading_is_undone(records: Records) -> None:
    with records.reading() as transaction:
        add_patient(transaction, a_patient(record_number="2"))
    assert count(records) == 1


def test_one_file_holds_everything_when_closed(folder: DataFolder) -> None:
    records = reopen(folder.root)
    with records.writing() as transaction:
        add_patient(transaction, a_patient(record_number="2"))
    records.close()
    assert {path.name for path in folder.root.iterdir() if path.stat().st_size} == {"clinic.db"}


def test_closing_twice_does_nothing(folder: DataFolder) -> None:
    records = reopen(folder.root)
    records.close()
    records.close()


def test_closed_records_say_so(folder: DataFolder) -> None:
    records = reopen(folder.root)
    records.close()
    for opened in (records.reading, records.writing):
        with pytest.raises(RecordsProblem) as problem, opened():
            pass
        assert problem.value.trouble is Trouble.RECORDS_CLOSED


def test_closing_waits_for_the_transaction_under_way(folder: DataFolder) -> None:
    records, closed = reopen(folder.root), threading.Event()

    def close() -> None:
        records.close()
        closed.set()

    closer = threading.Thread(target=close)
    with records.writing() as transaction:
        closer.start()
        add_patient(transaction, a_patient(record_number="2"))
        assert not closed.wait(0.05)
    closer.join(5)
    with_two = reopen(folder.root)
    assert count(with_two) == 2
    with_two.close()


def test_records_may_be_used_on_another_thread_than_they_were_opened_on(
    records: Records,
) -> None:
    found: list[int] = []
    worker = threading.Thread(target=lambda: found.append(count(records)))
    worker.start()
    worker.join(5)
    assert found == [1]


def test_second_program_is_refused(folder: DataFolder, records: Records) -> None:
    with pytest.raises(RecordsProblem) as caught:
        reopen(folder.root)
    assert caught.value.trouble is Trouble.RECORDS_BUSY
    assert count(records) == 1


def test_existing_records_are_never_replaced(folder: DataFolder) -> None:
    before = folder.database.read_bytes()
    with pytest.raises(RecordsProblem) as caught:
        create(folder.root)
    assert caught.value.trouble is Trouble.ALREADY_RECORDS
    assert folder.database.read_bytes() == before


@pytest.mark.parametrize(("key", "database_id"), [(bytes(32), A_DATABASE_ID), (A_KEY, uuid4())])
def test_key_or_key_file_of_other_records_is_refused(
    folder: DataFolder, key: bytes, database_id: object
) -> None:
    with pytest.raises(RecordsProblem) as caught:
        open_records(folder, key=key, audit_key=key, database_id=database_id)  # type: ignore[arg-type] # a UUID
    assert caught.value.trouble is Trouble.RECORDS_DAMAGED


def test_creation_that_was_killed_leaves_no_records_and_can_be_repeated(tmp_path: Path) -> None:
    creator = start(CREATE, tmp_path)
    assert first_line(creator) == "half-way"
    kill(creator)
    assert not DataFolder(tmp_path).database.exists()
    create(tmp_path).close()
    assert not list(tmp_path.glob("*.new*"))


def test_engine_settings_hold_inside_a_transaction(records: Records) -> None:
    with records.writing() as transaction:
        settings = [
            transaction.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "locking_mode", "foreign_keys")
        ]
    assert settings == ["truncate", 3, "exclusive", 1]


def test_missing_folder_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(RecordsProblem) as caught:
        create_records(
            DataFolder(tmp_path / "nowhere"), key=A_KEY, audit_key=A_KEY, database_id=A_DATABASE_ID
        )
    assert caught.value.trouble is Trouble.FOLDER_NOT_WRITABLE
