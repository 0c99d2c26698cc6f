"""The records are closed whatever a command does."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from injector_app.cli.desk import Desk, signed_in
from injector_app.system.clock import SystemClock
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


def test_clock_that_was_set_back_is_told_once_beside_the_result(
    template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = DataFolder(tmp_path / "data")
    shutil.copytree(template, folder.root)
    # The clinic of the template was set up by the clock of this computer.
    usual = SteppingClock(SystemClock().now())
    back = SteppingClock(usual.time - timedelta(days=1))
    for clock, is_told in ((usual, False), (back, True), (back, False)):
        desk = Desk(folder, clock, small_catalog)
        capsys.readouterr()
        with signed_in(desk, user=USER, password=PASSWORD):
            said = capsys.readouterr()
        assert ("The clock of this computer was moved" in said.err) is is_told
        assert ("It went back" in said.err) is is_told
        assert said.out == ""
