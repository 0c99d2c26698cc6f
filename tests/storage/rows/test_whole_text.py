"""A text with a hole in it is refused; the cipher lets pages of zeros pass."""

from pathlib import Path

import pytest
from sqlalchemy import select

from injector_app.storage.connection import connect
from injector_app.storage.patients import add_patient
from injector_app.storage.rows.patient import PatientRow
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.builders import a_patient
from tests.support.records import A_KEY, create, opened

PAGE = 4096
LONG = "never forget this allergy " * 400


def a_clinic_with_a_long_text(root: Path) -> Path:
    records = create(root)
    with records.writing() as transaction:
        add_patient(transaction, a_patient(alerts=LONG))
    records.close()
    return DataFolder(root).database


def read(root: Path) -> str:
    with opened(root) as records, records.reading() as transaction:
        return transaction.scalar(select(PatientRow.alerts)) or ""


def plain_read(path: Path) -> str:
    """As the cipher hands it over."""
    connection = connect(path, A_KEY, mode="ro")
    try:
        return str(connection.execute("SELECT alerts FROM patient").fetchone()[0])
    finally:
        connection.close()


def test_page_of_zeros_in_a_text_is_refused(tmp_path: Path) -> None:
    path = a_clinic_with_a_long_text(tmp_path)
    whole, data = read(tmp_path), path.read_bytes()
    last = len(data) // PAGE - 1
    path.write_bytes(data[: last * PAGE] + bytes(PAGE))
    assert "\0" in plain_read(path), "the cipher notices by itself now: WholeText may go"
    with pytest.raises(RecordsProblem) as caught:
        read(tmp_path)
    assert caught.value.trouble is Trouble.RECORDS_DAMAGED
    path.write_bytes(data)
    assert read(tmp_path) == whole
