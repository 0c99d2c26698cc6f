"""A copy is proven by opening it: the right key, whole pages, the right records."""

from pathlib import Path
from uuid import uuid4

import pytest

from injector_app.storage.backups.prove_copy import Proof, prove_copy
from injector_app.storage.backups.shelf import DATABASE
from injector_app.storage.records import Records
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.backups import backed_up
from tests.support.records import A_DATABASE_ID, A_KEY, AN_AUDIT_KEY


@pytest.fixture
def copy(records: Records, folder: DataFolder) -> Path:
    path, _ = backed_up(records, folder)
    return path / DATABASE


def proof(copy: Path) -> Proof:
    return prove_copy(copy, A_KEY, audit_key=AN_AUDIT_KEY, database_id=A_DATABASE_ID)


def test_it_counts_what_is_in_it(copy: Path) -> None:
    found = proof(copy)
    assert (found.flaw, found.patients, found.notes) == (None, 1, 0)
    assert found.entries >= 1


def test_other_key_other_records_and_other_log_key_are_refused(copy: Path) -> None:
    with pytest.raises(RecordsProblem) as key:
        prove_copy(copy, bytes(32), audit_key=AN_AUDIT_KEY, database_id=A_DATABASE_ID)
    with pytest.raises(RecordsProblem) as identity:
        prove_copy(copy, A_KEY, audit_key=AN_AUDIT_KEY, database_id=uuid4())
    assert {key.value.trouble, identity.value.trouble} == {Trouble.RECORDS_DAMAGED}
    found = prove_copy(copy, A_KEY, audit_key=bytes(32), database_id=A_DATABASE_ID)
    assert found.flaw is not None


@pytest.mark.parametrize("place", [100, 5_000, -100])
def test_one_changed_bit_is_found(copy: Path, place: int) -> None:
    data = bytearray(copy.read_bytes())
    data[place] ^= 1
    copy.write_bytes(data)
    with pytest.raises(RecordsProblem):
        proof(copy)


def test_proof_can_be_stopped(copy: Path) -> None:
    def stop() -> None:
        raise RecordsProblem(Trouble.BACKUP_CUT)

    with pytest.raises(RecordsProblem) as cut:
        prove_copy(copy, A_KEY, audit_key=AN_AUDIT_KEY, database_id=None, pause=stop)
    assert cut.value.trouble is Trouble.BACKUP_CUT
