"""The records are closed whatever a command does."""

import shutil
from pathlib import Path

import pytest

from injector_app.cli.desk import Desk, signed_in
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from tests.support.clinic import SteppingClock
from tests.support.shell import PASSWORD, USER
from tests.support.small_catalog import small_catalog


def test_folder_is_free_again_after_trouble(template: Path, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    shutil.copytree(template, folder.root)
    desk = Desk(folder, SteppingClock(), small_catalog)
    with pytest.raises(KeyError), signed_in(desk, user=USER, password=PASSWORD) as work:
        dict[str, str]()[work.person.sign_in]
    lock = FolderLock(folder.lock)
    lock.acquire()
    lock.release()
