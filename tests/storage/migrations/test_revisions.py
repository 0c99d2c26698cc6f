"""S2: the line of a signed treatment follows a revision once; nothing else changes it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from injector_app.storage.connection import connect
from injector_app.storage.notes import append_note
from injector_app.system.paths import DataFolder
from tests.storage.test_notes import following
from tests.support.builders import AN_INSTANT, a_note
from tests.support.records import A_KEY, create, fill

FOLLOW = "UPDATE treatment SET revision = revision + 1, units = '[]'"
STATEMENTS = (
    FOLLOW,
    "UPDATE treatment SET units = '[]'",
    "UPDATE treatment SET revision = 1",
    "UPDATE OR REPLACE treatment SET revision = NULL",
    "UPDATE treatment SET revision = revision + 2",
    "UPDATE treatment SET points_given = 0, revision = revision + 1",
    "UPDATE OR REPLACE treatment SET vials = '[]'",
    "DELETE FROM treatment",
    "REPLACE INTO treatment SELECT * FROM treatment",
    "UPDATE treatment_vial SET lot_key = 'x'",
    "DELETE FROM treatment_vial",
    (
        "INSERT INTO treatment_vial (treatment_id, place, product, lot_key)"
        " SELECT treatment_id, place + 9, product, 'x' FROM treatment_vial"
    ),
)
UNLINED = (
    "INSERT INTO note SELECT treatment_id, 3, canonical, 'x', digest, signed_at, signed_by"
    " FROM note WHERE number = 2"
)


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[dbapi2.Connection]:
    """A bare handle, as another program would open, on a note that was corrected once."""
    records = create(tmp_path)
    filled = fill(records)
    first = a_note(treatment=filled.treatment, patient=filled.patient)
    vial = replace(filled.treatment.vials[0], lot="NEW77")
    second = following(first, treatment=replace(filled.treatment, vials=(vial,)))
    with records.writing() as transaction:
        for note in (first, second):
            append_note(transaction, note, at=AN_INSTANT)
    records.close()
    connection = connect(DataFolder(tmp_path).database, A_KEY, mode="rw")
    yield connection
    connection.close()


def everything(plain: dbapi2.Connection) -> list[object]:
    return [
        plain.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - our own names
        for table in ("treatment", "treatment_vial", "note")
    ]


def test_line_and_vials_are_those_of_the_newest_revision(plain: dbapi2.Connection) -> None:
    assert plain.execute("SELECT revision FROM treatment").fetchall() == [(2,)]
    assert plain.execute("SELECT lot_key FROM treatment_vial").fetchall() == [("new77",)]


@pytest.mark.parametrize("statement", STATEMENTS)
def test_nothing_changes_them_afterwards(plain: dbapi2.Connection, statement: str) -> None:
    before = everything(plain)
    with pytest.raises(dbapi2.IntegrityError, match="refuses"):
        plain.execute(statement)
    assert everything(plain) == before


def test_control_a_line_follows_a_new_revision_and_only_once(plain: dbapi2.Connection) -> None:
    plain.execute(UNLINED)
    with pytest.raises(dbapi2.IntegrityError, match="refuses"):
        plain.execute("UPDATE treatment SET revision = revision + 1, patient_id = 'x'")
    plain.execute("UPDATE treatment_vial SET lot_key = 'x'")
    plain.execute(FOLLOW)
    for statement in STATEMENTS:
        with pytest.raises(dbapi2.IntegrityError, match="refuses"):
            plain.execute(statement)
