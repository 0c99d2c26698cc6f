"""A flipped bit anywhere in the records is refused or harmless, never silently wrong (D6)."""

import sqlite3
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.storage.audit import append_audit
from injector_app.storage.clinics import load_clinic, store_clinic
from injector_app.storage.drafts import load_draft
from injector_app.storage.find_patients import find_patients
from injector_app.storage.notes import append_note, load_notes
from injector_app.storage.patients import add_patient
from injector_app.storage.rows.audit import AuditRow
from injector_app.storage.search import search_treatments
from injector_app.storage.staff import list_staff
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.builders import AN_INSTANT, a_clinic, a_note, a_patient
from tests.support.records import create, fill, opened

FLIPS = 400


def fill_more(root: Path) -> None:
    records = create(root)
    filled = fill(records, points=31)
    with records.writing() as transaction:
        store_clinic(transaction, a_clinic())
        append_note(transaction, a_note(treatment=filled.treatment), at=AN_INSTANT)
        append_audit(transaction, at=AN_INSTANT, staff=None, action="a", entity="e", entity_id="1")
        for number in range(30):
            add_patient(transaction, a_patient(record_number=f"N{number}"))
    records.close()


def read_everything(root: Path) -> str:
    """All that the program would show."""
    with opened(root) as records, records.reading() as transaction:
        treatments = search_treatments(transaction, TreatmentQuery())
        ids = [line.id for line in treatments]
        return repr(
            (
                load_clinic(transaction),
                list_staff(transaction),
                find_patients(transaction, "", limit=1000),
                find_patients(transaction, "zebra", limit=1000),
                treatments,
                [load_notes(transaction, identity) for identity in ids],
                [load_draft(transaction, identity) for identity in ids],
                [(row.seq, row.action) for row in transaction.scalars(select(AuditRow))],
            )
        )


def flips(path: Path, count: int) -> list[int]:
    """Places spread over the whole file, each page's edges among them."""
    size = path.stat().st_size
    spread = [place * size // count for place in range(count)]
    edges = [edge for page in range(0, size, 4096) for edge in (page, page + 4095)]
    return sorted({*spread, *edges})


def flip(path: Path, place: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ (1 << place % 8)]))


def answer(root: Path, whole: str) -> str:
    try:
        return "harmless" if read_everything(root) == whole else "silently wrong"
    except RecordsProblem as problem:
        return "refused" if problem.trouble is Trouble.RECORDS_DAMAGED else problem.trouble


def test_no_flipped_bit_is_silently_wrong(tmp_path: Path) -> None:
    fill_more(tmp_path)
    path, whole = DataFolder(tmp_path).database, read_everything(tmp_path)
    answers = Counter[str]()
    for place in flips(path, FLIPS):
        flip(path, place)
        answers[answer(tmp_path, whole)] += 1
        flip(path, place)
    assert set(answers) == {"refused", "harmless"}
    # Harmless are the pages that nothing was read from: indexes, and tables without rows.
    assert answers["refused"] > 100
    assert read_everything(tmp_path) == whole


def test_control_plain_sqlite_misses_some(tmp_path: Path) -> None:
    path = tmp_path / "plain.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE dose (id INTEGER PRIMARY KEY, units TEXT)")
    connection.executemany("INSERT INTO dose (units) VALUES (?)", [("50",)] * 400)
    connection.commit()
    connection.close()
    whole = plain_answer(path)
    silent = 0
    for place in flips(path, FLIPS):
        flip(path, place)
        silent += plain_answer(path) not in {whole, "refused"}
        flip(path, place)
    assert silent > 0


def plain_answer(path: Path) -> str:
    connection = sqlite3.connect(path)
    try:
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            return "refused"
        return repr(connection.execute("SELECT * FROM dose").fetchall())
    except sqlite3.DatabaseError:
        return "refused"
    finally:
        connection.close()


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data[:-4096],
        lambda data: data[:4096] + data[8192:],
        lambda data: data[:4096] + bytes(len(data) - 4096),
        lambda data: data[:4096] + data[-4096:] + data[8192:-4096] + data[4096:8192],
        lambda data: data[4096:8192] + data[:4096] + data[8192:],
    ],
)
def test_cut_zeroed_or_swapped_pages_are_never_silently_wrong(
    tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    fill_more(tmp_path)
    path, whole = DataFolder(tmp_path).database, read_everything(tmp_path)
    path.write_bytes(damage(path.read_bytes()))
    assert answer(tmp_path, whole) == "refused"
