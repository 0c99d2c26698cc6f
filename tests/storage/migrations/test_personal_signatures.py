"""S2: public keys and signatures refuse every change, by whatever program it is asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from injector_app.storage.connection import connect
from injector_app.storage.notes import append_note
from injector_app.storage.personal_signatures import GivenSignature, SignedKind, add_signature
from injector_app.storage.signing_keys import add_signing_key
from injector_app.system.paths import DataFolder
from tests.support.builders import AN_INSTANT, a_note
from tests.support.records import A_KEY, create, fill

OTHER = (
    "INSERT INTO personal_signature SELECT treatment_id, {}, signature, 0 FROM personal_signature"
)
TABLES = ("signing_key", "personal_signature")


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[dbapi2.Connection]:
    """A bare handle, as another program would open, on a signed note."""
    records = create(tmp_path)
    filled = fill(records)
    note = a_note(treatment=filled.treatment)
    with records.writing() as transaction:
        append_note(transaction, note, at=AN_INSTANT)
        staff = note.content.signature.staff
        add_signing_key(transaction, "ab" * 32, staff, since=0, at=AN_INSTANT)
        signed = (SignedKind.NOTE, 1)
        add_signature(transaction, filled.treatment.id, signed, GivenSignature("cd" * 64))
    records.close()
    connection = connect(DataFolder(tmp_path).database, A_KEY, mode="rw")
    yield connection
    connection.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM signing_key",
        "REPLACE INTO signing_key SELECT * FROM signing_key",
        "UPDATE signing_key SET public = 'x'",
        "UPDATE signing_key SET since = 9",
        "UPDATE OR REPLACE signing_key SET staff_id = staff_id",
        "DELETE FROM personal_signature",
        "REPLACE INTO personal_signature SELECT * FROM personal_signature",
        "UPDATE personal_signature SET signature = 'x'",
        "UPDATE personal_signature SET asks_review = 1",
        "UPDATE OR REPLACE personal_signature SET number = 2",
        OTHER.format("kind, 2"),
        OTHER.format("'amendment', 1"),
        OTHER.format("'x', 1"),
    ],
)
def test_no_statement_changes_what_was_signed(plain: dbapi2.Connection, statement: str) -> None:
    before = [plain.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES]  # noqa: S608
    with pytest.raises(dbapi2.IntegrityError):
        plain.execute(statement)
    after = [plain.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES]  # noqa: S608
    assert after == before


def test_control_another_key_of_the_person_is_taken(plain: dbapi2.Connection) -> None:
    plain.execute("INSERT INTO signing_key SELECT 'other', staff_id, 9, made_at FROM signing_key")
    assert plain.execute("SELECT count(*) FROM signing_key").fetchone() == (2,)
