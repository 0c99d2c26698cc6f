"""A damaged page is refused also where SQLCipher hands it over as zeros."""

from pathlib import Path

import pytest
from sqlalchemy import text

from injector_app.storage.connection import open_for_work
from injector_app.storage.notes import append_note
from injector_app.storage.records import Records
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.builders import AN_INSTANT, a_note
from tests.support.records import A_KEY, create, fill, opened

LAST_COLUMN = "SELECT signed_by FROM note"


@pytest.fixture
def damaged(tmp_path: Path) -> DataFolder:
    """Records in which one byte is flipped in the last page of a long note."""
    folder, records = DataFolder(tmp_path), create(tmp_path)
    filled = fill(records, points=31)
    records.close()
    pages_before = folder.database.stat().st_size // 4096
    with opened(tmp_path) as records, records.writing() as transaction:
        append_note(transaction, a_note(treatment=filled.treatment), at=AN_INSTANT)
    whole = folder.database.read_bytes()
    for page in range(len(whole) // 4096 - 1, pages_before - 3, -1):
        place = page * 4096 + 100
        folder.database.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        if read_raw(folder).strip("\x00") == "":
            return folder
    pytest.fail("no page of the note is an overflow page")


def read_raw(folder: DataFolder) -> str:
    connection = open_for_work(folder.database, A_KEY)
    try:
        return str(connection.execute(LAST_COLUMN).fetchone()[0])
    finally:
        connection.close()


def read(records: Records) -> object:
    with records.reading() as transaction:
        return transaction.scalar(text(LAST_COLUMN))


def test_control_the_driver_alone_answers_with_zeros(damaged: DataFolder) -> None:
    assert read_raw(damaged) == "\x00" * 32


def test_answer_from_a_damaged_page_is_refused(damaged: DataFolder) -> None:
    with opened(damaged.root) as records:
        for _ in range(2):
            with pytest.raises(RecordsProblem) as caught:
                read(records)
            assert caught.value.trouble is Trouble.RECORDS_DAMAGED


def test_error_that_the_zeros_led_to_is_told_as_damage(damaged: DataFolder) -> None:
    def read_as_number(records: Records) -> int:
        with records.reading() as transaction:
            return int(transaction.scalar(text(LAST_COLUMN)) or "", base=16)

    with opened(damaged.root) as records, pytest.raises(RecordsProblem) as caught:
        read_as_number(records)
    assert isinstance(caught.value.__context__, ValueError)


def test_nothing_is_committed_after_reading_zeros(damaged: DataFolder) -> None:
    before = damaged.database.read_bytes()
    with opened(damaged.root) as records, pytest.raises(RecordsProblem):  # noqa: SIM117 - one call
        with records.writing() as transaction:
            transaction.execute(text("INSERT INTO key_copy SELECT 1, signed_by FROM note"))
    assert damaged.database.read_bytes() == before
