"""A backup is proven before anything else happens, and its key is wiped after."""

from pathlib import Path

import pytest

from injector_app.storage.backups.shelf import KEYS
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.back_up import back_up
from injector_app.work.context import Work
from injector_app.work.proven_backup import manifest_in, proven_backup
from injector_app.work.way_in import WayIn
from tests.support.clinic import CLINICIAN, PASSWORD

ANN = WayIn(CLINICIAN, PASSWORD)


def test_key_is_wiped_at_the_end(work: Work) -> None:
    path = work.door.folder.backups / back_up(work).name
    with proven_backup(path, ANN) as backup:
        assert any(backup.unlocked.key)
        assert backup.manifest == manifest_in(path)
    assert not any(backup.unlocked.key)


def test_changed_key_file_is_refused_before_it_is_used(work: Work) -> None:
    path = work.door.folder.backups / back_up(work).name
    (path / KEYS).write_bytes((path / KEYS).read_bytes() + b" ")
    with pytest.raises(RecordsProblem) as refused, proven_backup(path, ANN):
        pass
    assert refused.value.trouble is Trouble.BACKUP_DAMAGED


def test_other_folder_is_no_backup(tmp_path: Path) -> None:
    with pytest.raises(RecordsProblem) as refused:
        manifest_in(tmp_path)
    assert refused.value.trouble is Trouble.NO_BACKUP
