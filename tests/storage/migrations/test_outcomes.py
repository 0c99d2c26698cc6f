"""Outcomes refuse every change, by whatever program it is asked; older records get the tables."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from injector_app.storage.clinic_references import load_clinic_references
from injector_app.storage.connection import connect
from injector_app.storage.notes import append_note
from injector_app.storage.outcomes import append_outcome, load_patient_outcomes
from injector_app.storage.schema import SCHEMA, schema_of
from injector_app.system.paths import DataFolder
from tests.storage.migrations.test_body_of_a_patient import old_records
from tests.support.builders import AN_INSTANT, a_note, a_patient, an_outcome
from tests.support.records import A_KEY, create, fill, opened

COLUMNS = (
    "treatment_id, seen_on, response, comment, score_name, score_value, adverse, lasted_weeks,"
    " corrects, recorded_on, recorded_at, recorded_by"
)
VALUES = "seen_on, '', 'x', '', '', '', NULL, {corrects}, recorded_on, recorded_at, recorded_by"


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[dbapi2.Connection]:
    """A bare handle, as another program would open, on one entry and its correction."""
    records = create(tmp_path)
    filled = fill(records)
    first = an_outcome(filled.treatment.id, recorded_on=date(2026, 11, 20))
    second = an_outcome(
        filled.treatment.id, corrects=first.id, recorded_on=date(2026, 11, 20), comment="b"
    )
    with records.writing() as transaction:
        append_note(transaction, a_note(treatment=filled.treatment), at=AN_INSTANT)
        for each in (first, second):
            append_outcome(transaction, each, at=AN_INSTANT, by=filled.clinician.id)
    records.close()
    connection = connect(DataFolder(tmp_path).database, A_KEY, mode="rw")
    yield connection
    connection.close()


def insert(kind: str, key: str, treatment: str, corrects: str) -> str:
    values = VALUES.format(corrects=corrects)
    source = "FROM outcome WHERE corrects IS NOT NULL"
    return f"{kind} INTO outcome (id, {COLUMNS}) SELECT {key}, {treatment}, {values} {source}"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE outcome SET comment = ''",
        "UPDATE OR REPLACE outcome SET corrects = NULL",
        "DELETE FROM outcome",
        "INSERT OR REPLACE INTO outcome SELECT * FROM outcome",
        insert("REPLACE", "id", "treatment_id", "NULL"),
        insert("REPLACE", "'new'", "treatment_id", "corrects"),
        insert("INSERT", "'new'", "'nowhere'", "NULL"),
        insert("INSERT", "'new'", "treatment_id", "'nobody'"),
    ],
)
def test_entries_refuse(plain: dbapi2.Connection, statement: str) -> None:
    before = plain.execute("SELECT * FROM outcome").fetchall()
    with pytest.raises(dbapi2.IntegrityError, match="refuses"):
        plain.execute(statement)
    assert plain.execute("SELECT * FROM outcome").fetchall() == before


def test_control_an_honest_entry_is_taken(plain: dbapi2.Connection) -> None:
    plain.execute(insert("INSERT", "'new'", "treatment_id", "NULL"))
    assert plain.execute("SELECT count(*) FROM outcome").fetchone() == (3,)
    plain.execute(insert("INSERT", "'newer'", "treatment_id", "'new'"))


def test_records_of_schema_1_get_empty_tables(tmp_path: Path) -> None:
    folder = old_records(tmp_path)
    with opened(folder.root) as records, records.reading() as transaction:
        assert load_clinic_references(transaction) == ()
        assert load_patient_outcomes(transaction, a_patient().id) == ()
    connection = connect(folder.database, A_KEY, mode="ro")
    assert schema_of(connection) == SCHEMA
    connection.close()
