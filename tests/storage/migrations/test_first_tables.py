"""What is signed or audited refuses every change, by whatever program it is asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from injector_app.storage.audit import append_audit
from injector_app.storage.connection import connect
from injector_app.storage.notes import append_note
from injector_app.system.paths import DataFolder
from tests.support.builders import AN_INSTANT, a_note
from tests.support.records import A_KEY, create, fill


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[dbapi2.Connection]:
    """A bare handle, as another program would open, on records with one signed note."""
    records = create(tmp_path)
    filled = fill(records)
    with records.writing() as transaction:
        append_note(transaction, a_note(treatment=filled.treatment), at=AN_INSTANT)
        append_audit(transaction, at=AN_INSTANT, staff=None, action="a", entity="e", entity_id="1")
    records.close()
    connection = connect(DataFolder(tmp_path).database, A_KEY, mode="rw")
    yield connection
    connection.close()


def everything(connection: dbapi2.Connection) -> list[object]:
    tables = ("note", "audit", "treatment", "treatment_vial")
    return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables]  # noqa: S608 - constants


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE note SET canonical = ''",
        "UPDATE OR REPLACE note SET number = 2",
        "DELETE FROM note",
        "INSERT OR REPLACE INTO note SELECT * FROM note",
        "REPLACE INTO note SELECT treatment_id, 2, 1, digest, digest, 't', signed_by FROM note",
        "INSERT INTO note SELECT treatment_id, 3, 'x', 'd', digest, signed_at, signed_by FROM note",
        "INSERT INTO note SELECT treatment_id, 2, 'x', 'd', '', signed_at, signed_by FROM note",
        "UPDATE audit SET body = '{}'",
        "DELETE FROM audit",
        "INSERT OR REPLACE INTO audit (seq, body, mac) SELECT seq, body, mac FROM audit",
        "INSERT INTO audit (seq, body, mac) SELECT 9, body, mac FROM audit",
        "UPDATE treatment SET points_given = 0",
        "UPDATE treatment SET state = 'draft', content = '{}'",
        "DELETE FROM treatment",
        "INSERT OR REPLACE INTO treatment SELECT * FROM treatment",
        "UPDATE treatment_vial SET lot_key = 'x'",
        "DELETE FROM treatment_vial",
        (
            "INSERT INTO treatment_vial (treatment_id, place, product, lot_key)"
            " SELECT treatment_id, 9, product, lot_key FROM treatment_vial"
        ),
    ],
)
def test_signed_and_audited_rows_refuse(plain: dbapi2.Connection, statement: str) -> None:
    before = everything(plain)
    with pytest.raises(dbapi2.IntegrityError, match="refuses"):
        plain.execute(statement)
    assert everything(plain) == before


@pytest.mark.parametrize("state", ["draft", "signed"])
def test_draft_cannot_take_the_place_of_a_signed_treatment(
    plain: dbapi2.Connection, state: str
) -> None:
    before = everything(plain)
    columns = [row[1] for row in plain.execute("PRAGMA table_info(treatment)")]
    chosen = ", ".join(
        {"state": f"'{state}'", "content": "'{}'"}.get(name, name) for name in columns
    )
    with pytest.raises(dbapi2.IntegrityError, match="refuses insert"):
        plain.execute(f"INSERT OR REPLACE INTO treatment SELECT {chosen} FROM treatment")  # noqa: S608 - constants
    assert everything(plain) == before


def test_treatment_cannot_be_marked_signed_without_a_note(tmp_path: Path) -> None:
    records = create(tmp_path)
    fill(records)
    records.close()
    connection = connect(DataFolder(tmp_path).database, A_KEY, mode="rw")
    with pytest.raises(dbapi2.IntegrityError, match="refuses update"):
        connection.execute("UPDATE treatment SET state = 'signed', content = NULL")
    connection.close()
