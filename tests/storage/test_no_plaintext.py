"""No file beside or in the records holds patient text in clear."""

from pathlib import Path

from injector_app.storage.drafts import add_draft
from injector_app.storage.patients import add_patient
from injector_app.storage.records import Records
from tests.support.builders import AN_INSTANT, a_patient, a_treatment
from tests.support.processes import first_line, kill, start
from tests.support.records import create, fill

MARKERS = (b"zebraquokka", b"c1234", b"procerus", b"g43.709", b"anna ortiz", b"sqlite format")
HALF_WAY = """
import sys
from pathlib import Path
from sqlalchemy import text
from injector_app.storage.patients import add_patient
from tests.support.builders import a_patient
from tests.support.records import reopen
with reopen(Path(sys.argv[1])).writing() as transaction:
    transaction.execute(text("PRAGMA cache_size=1"))
    for number in range(300):
        add_patient(transaction, a_patient(record_number=f"M{number}", alerts="x" * 400))
    print("half-way")
    sys.stdin.read()
"""


def clear_text(root: Path) -> list[str]:
    return [
        f"{path.name}: {marker.decode()}"
        for path in root.rglob("*")
        if path.is_file()
        for marker in MARKERS
        if marker in path.read_bytes().lower()
    ]


def write(records: Records) -> None:
    filled = fill(records, points=31)
    with records.writing() as transaction:
        for number in range(50):
            add_patient(transaction, a_patient(record_number=f"N{number}"))
        visit = a_treatment(patient=filled.patient.id, clinician=filled.clinician.id)
        add_draft(transaction, visit, at=AN_INSTANT, by=filled.clinician.id)


def test_no_file_holds_clear_text_open_or_closed(tmp_path: Path) -> None:
    records = create(tmp_path)
    write(records)
    assert clear_text(tmp_path) == []
    records.close()
    assert clear_text(tmp_path) == []


def test_journal_of_a_killed_writer_holds_no_clear_text(tmp_path: Path) -> None:
    records = create(tmp_path)
    write(records)
    records.close()
    writer = start(HALF_WAY, tmp_path)
    assert first_line(writer) == "half-way"
    kill(writer)
    assert (tmp_path / "clinic.db-journal").stat().st_size > 10_000
    assert clear_text(tmp_path) == []


def test_control_the_marker_is_found_in_clear(tmp_path: Path) -> None:
    (tmp_path / "clear.txt").write_text("Name: ZEBRAQUOKKA")
    assert clear_text(tmp_path) == ["clear.txt: zebraquokka"]
