"""The screen of backups on real records: make, copy, rehearse; and who may."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.object_names import ObjectName
from injector_app.storage.backups.shelf import SECOND as SECOND_FOLDER
from injector_app.work.context import Work
from tests.support.backups_screen import BackupsScreen, a_screen
from tests.support.clinic import PASSWORD, SECOND, open_as
from tests.support.window import type_into


@pytest.fixture
def screen(work: Work, jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> BackupsScreen:
    return a_screen(work, jobs, qtbot, tmp_path)


def test_backup_by_hand_is_listed(screen: BackupsScreen) -> None:
    assert screen.line() == "No backup yet"
    screen.press(ObjectName.BACKUPS_NOW)
    assert screen.page.backups.rowCount() == 1
    assert "just now" in screen.line()
    assert "Backed up" in screen.page.banner.text
    assert screen.button(ObjectName.BACKUPS_NOW).text() == "Back up now"


def test_failure_is_told_and_stays(screen: BackupsScreen, work: Work) -> None:
    work.door.folder.backups.write_bytes(b"in the way")
    screen.press(ObjectName.BACKUPS_NOW)
    assert "cannot be written" in screen.page.banner.text
    assert screen.line().startswith("The backup failed")


def test_second_folder_gets_a_copy_at_once(screen: BackupsScreen, tmp_path: Path) -> None:
    drive = tmp_path / "usb"
    drive.mkdir()
    screen.outside.files.answers = [drive]
    screen.press(ObjectName.BACKUPS_FOLDER_CHOOSE)
    assert len(list((drive / SECOND_FOLDER).iterdir())) == 1
    assert not screen.button(ObjectName.BACKUPS_FOLDER_NONE).isHidden()
    screen.press(ObjectName.BACKUPS_FOLDER_NONE)
    assert screen.button(ObjectName.BACKUPS_FOLDER_NONE).isHidden()


def test_choosing_nothing_changes_nothing(screen: BackupsScreen) -> None:
    screen.outside.files.answers = [None]
    screen.press(ObjectName.BACKUPS_FOLDER_CHOOSE)
    assert screen.page.place.banner.text == ""


def test_rehearsal(screen: BackupsScreen) -> None:
    screen.press(ObjectName.BACKUPS_NOW)
    type_into(screen.page, ObjectName.BACKUPS_PASSWORD, PASSWORD)
    screen.press(ObjectName.BACKUPS_REHEARSE)
    assert "is whole" in screen.page.rehearsal.banner.text
    type_into(screen.page, ObjectName.BACKUPS_PASSWORD, "wrong")
    screen.press(ObjectName.BACKUPS_REHEARSE)
    assert "password is wrong" in screen.page.rehearsal.banner.text
    assert screen.button(ObjectName.BACKUPS_REHEARSE).isEnabled()


def test_clinician_who_is_no_administrator_only_backs_up(
    template: Path, tmp_path: Path, catalog: Catalog, jobs: Jobs, qtbot: QtBot
) -> None:
    work = open_as(SECOND, template, tmp_path / "bob", catalog)
    screen = a_screen(work, jobs, qtbot, tmp_path)
    assert not screen.button(ObjectName.BACKUPS_FOLDER_CHOOSE).isVisible()
    screen.press(ObjectName.BACKUPS_NOW)
    assert screen.page.backups.rowCount() == 1
    work.close()
