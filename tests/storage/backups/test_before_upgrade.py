"""Records of an older version are backed up before they are upgraded (D14)."""

import shutil
from pathlib import Path

import pytest

from injector_app.storage.backups.prove_copy import prove_copy
from injector_app.storage.backups.shelf import DATABASE, BackupShelf
from injector_app.storage.schema import SCHEMA
from injector_app.system.errors import RecordsProblem
from injector_app.system.paths import DataFolder
from tests.support.records import A_KEY, AN_AUDIT_KEY, reopen

FIXTURES = sorted((Path(__file__).parents[2] / "data" / "records").glob("schema_*.db"))


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)
def test_former_form_is_among_the_backups_and_opens(fixture: Path, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    shutil.copy(fixture, folder.database)
    reopen(tmp_path).close()
    (backup,) = BackupShelf(folder.backups).backups()
    assert backup.is_before_upgrade
    copy = folder.backups / backup.name / DATABASE
    proof = prove_copy(copy, A_KEY, audit_key=AN_AUDIT_KEY, database_id=None)
    assert proof.schema == backup.schema < SCHEMA
    reopen(tmp_path).close()
    assert len(BackupShelf(folder.backups).backups()) == 1


def test_without_a_backup_there_is_no_upgrade(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    shutil.copy(FIXTURES[0], folder.database)
    before = folder.database.read_bytes()
    folder.backups.write_bytes(b"in the way")
    with pytest.raises(RecordsProblem):
        reopen(tmp_path)
    assert folder.database.read_bytes() == before
