"""An older copy of the records loses again what was destroyed since (G3)."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from injector_app.domain.catalog import Catalog
from injector_app.storage.erasures import load_erasures
from injector_app.system.paths import DataFolder
from injector_app.usecases.sign_in import sign_in
from injector_app.work.apply_tombstones import apply_tombstones
from injector_app.work.context import Work
from tests.support.audit import whole_check
from tests.support.clinic import CLINICIAN, PASSWORD, SteppingClock
from tests.support.page_reader import bytes_in_clear
from tests.usecases.test_destroy_record import MARKER, a_full_record, destroyed

FOLDED = MARKER.lower().encode()


def test_restored_copy_forgets_again(work: Work, tmp_path: Path, catalog: Catalog) -> None:
    patient = a_full_record(work)
    work.leave_witness()
    shutil.copytree(work.door.folder.root, tmp_path / "older")
    destroyed(work, patient)
    with work.records.reading() as transaction:
        erasures = load_erasures(transaction)
    folder = DataFolder(tmp_path / "older")
    older = sign_in(
        folder, sign_in=CLINICIAN, password=PASSWORD, catalog=catalog, clock=SteppingClock()
    )
    try:
        assert FOLDED in bytes_in_clear(folder.database, older.door.unlocked.key)
        with older.records.writing() as transaction:
            assert apply_tombstones(older, transaction, erasures) == erasures
        with older.records.writing() as transaction:
            assert apply_tombstones(older, transaction, erasures) == ()
            assert load_erasures(transaction) == erasures
        assert FOLDED not in bytes_in_clear(folder.database, older.door.unlocked.key)
        assert whole_check(older).flaw is None
    finally:
        older.close()


def test_copy_from_before_the_patient_came_gets_the_tombstone(work: Work) -> None:
    patient = a_full_record(work)
    destroyed(work, patient)
    with work.records.writing() as transaction:
        (erasure,) = load_erasures(transaction)
        assert apply_tombstones(work, transaction, (erasure,)) == ()
    with work.records.reading() as transaction:
        assert transaction.scalar(text("SELECT count(*) FROM tombstone")) == 1
    with pytest.raises(IntegrityError), work.records.writing() as transaction:
        transaction.execute(text("DELETE FROM tombstone"))
