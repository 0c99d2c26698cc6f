"""What the first screen knows, and that it stays until it is put right (B5)."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from injector_app.domain.backup_state import BackupFault, BackupState
from injector_app.storage.backups.shelf import SECOND
from injector_app.system.errors import RecordsProblem
from injector_app.usecases.back_up import back_up
from injector_app.usecases.choose_backup_folder import choose_backup_folder
from injector_app.usecases.show_backups import show_backups
from injector_app.work.context import Work
from tests.support.clinic import SteppingClock
from tests.support.fake_disk import FakeDisk


def faults(work: Work) -> list[BackupFault]:
    state: BackupState = show_backups(work)
    return list(state.faults)


def test_full_disk_stays_on_the_screen_until_a_backup_is_made(work: Work) -> None:
    with pytest.raises(RecordsProblem):
        back_up(replace(work, disk=FakeDisk(20.1)))
    assert faults(work) == [BackupFault.FAILED]
    assert show_backups(work).trouble == "backup-no-room"
    back_up(work)
    assert faults(work) == []


def test_unplugged_drive_stays_on_the_screen_until_it_is_back(work: Work, tmp_path: Path) -> None:
    drive, away = tmp_path / "usb", tmp_path / "away"
    drive.mkdir()
    choose_backup_folder(work, folder=drive)
    drive.rename(away)
    back_up(work)
    assert faults(work) == [BackupFault.SECOND_GONE]
    away.rename(drive)
    assert faults(work) == [BackupFault.SECOND_FAILED]
    back_up(work)
    assert faults(work) == []


def test_place_that_takes_nothing_stays_on_the_screen(work: Work) -> None:
    # A file in its place refuses everybody, the superuser of a test machine too.
    work.door.folder.backups.write_bytes(b"in the way")
    with pytest.raises(RecordsProblem):
        back_up(work)
    assert faults(work) == [BackupFault.FAILED]
    work.door.folder.backups.unlink()
    back_up(work)
    assert faults(work) == []


def test_stale_after_three_days(work: Work, tmp_path: Path) -> None:
    drive = tmp_path / "usb"
    drive.mkdir()
    choose_backup_folder(work, folder=drive)
    back_up(work)
    assert isinstance(work.clock, SteppingClock)
    work.clock.move(days=3)
    assert faults(work) == [BackupFault.STALE, BackupFault.SECOND_STALE]
    back_up(work)
    shutil.rmtree(drive / SECOND)
    (drive / SECOND).mkdir()
    assert faults(work) == [BackupFault.SECOND_STALE]
