"""A shelf holds whole backups or none, and tells them from what was left half done."""

import shutil
from pathlib import Path

import pytest

from injector_app.storage.backups.manifest import Manifest
from injector_app.storage.backups.shelf import (
    DATABASE,
    SECOND,
    BackupShelf,
    find_backups,
    require_untouched,
)
from injector_app.storage.records import Records
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.backups import AT, backed_up


def test_half_a_backup_is_none_and_is_cleared(records: Records, folder: DataFolder) -> None:
    half = folder.backups / "2026-11-19T09-00-00Z.unfinished"
    half.mkdir(parents=True)
    (half / DATABASE).write_bytes(b"half")
    shelf = BackupShelf(folder.backups)
    assert shelf.backups() == ()
    backed_up(records, folder)
    assert len(shelf.backups()) == 1
    assert not half.exists()


def test_what_fails_while_it_is_filled_leaves_nothing(tmp_path: Path) -> None:
    def fill(folder: Path) -> Manifest:
        (folder / DATABASE).write_bytes(b"half")
        raise RecordsProblem(Trouble.DISK_FULL)

    shelf = BackupShelf(tmp_path / "b")
    with pytest.raises(RecordsProblem):
        shelf.put(shelf.free_name(AT), fill)
    assert list(shelf.root.iterdir()) == []


def test_place_that_is_no_folder_is_told(records: Records, folder: DataFolder) -> None:
    folder.backups.write_bytes(b"in the way")
    with pytest.raises(RecordsProblem) as refused:
        backed_up(records, folder)
    assert refused.value.trouble is Trouble.FOLDER_NOT_WRITABLE


def test_copy_is_read_back_and_a_changed_one_refused(
    records: Records, folder: DataFolder, tmp_path: Path
) -> None:
    path, manifest = backed_up(records, folder)
    shelf = BackupShelf(tmp_path / "drive")
    shelf.take_from(path)
    require_untouched(shelf.root / path.name, manifest)
    (path / DATABASE).write_bytes(b"other")
    with pytest.raises(RecordsProblem) as refused:
        BackupShelf(tmp_path / "second").take_from(path)
    assert refused.value.trouble is Trouble.BACKUP_DAMAGED
    assert list((tmp_path / "second").iterdir()) == []


def test_manifest_that_points_elsewhere_is_refused(records: Records, folder: DataFolder) -> None:
    path, manifest = backed_up(records, folder)
    elsewhere = Manifest(manifest.backup, "", "", {"../../clinic.db": "0"})
    with pytest.raises(RecordsProblem):
        require_untouched(path, elsewhere)


def test_remove(records: Records, folder: DataFolder) -> None:
    path, _ = backed_up(records, folder)
    BackupShelf(folder.backups).remove(path.name)
    assert list(folder.backups.iterdir()) == []


def test_backups_are_found_from_wherever_a_person_points(
    records: Records, folder: DataFolder, tmp_path: Path
) -> None:
    path, _ = backed_up(records, folder)
    drive = tmp_path / "usb"
    shutil.copytree(path, drive / SECOND / path.name)
    for place in (path, folder.backups, folder.root):
        assert find_backups(place) == (path,)
    assert find_backups(drive) == (drive / SECOND / path.name,)
    assert find_backups(tmp_path / "nothing") == ()
