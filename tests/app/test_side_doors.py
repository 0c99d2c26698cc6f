"""A backup is restored from the first start and from the sign-in, as a person does it."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from injector_app.domain.catalog import Catalog
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.object_names import ObjectName
from injector_app.usecases.back_up import back_up
from tests.support.clinic import CLINICIAN, PASSWORD, open_as
from tests.support.front_door import FrontDoor
from tests.support.window import find, press, type_into


@pytest.fixture
def drive(template: Path, tmp_path: Path, catalog: Catalog) -> Path:
    """A drive with one backup of the clinic on it."""
    work = open_as(CLINICIAN, template, tmp_path / "lost", catalog)
    backup = back_up(work)
    drive = tmp_path / "usb"
    shutil.copytree(work.door.folder.backups / backup.name, drive / backup.name)
    work.close()
    return drive


def restore(door: FrontDoor, drive: Path) -> None:
    door.settle()
    door.outside.files.answers = [drive]
    press(door.window, ObjectName.RESTORE_FOLDER)
    door.settle()
    assert find(door.window, ObjectName.RESTORE_LIST, QComboBox).count() == 1
    type_into(door.window, ObjectName.RESTORE_NAME, CLINICIAN)
    type_into(door.window, ObjectName.RESTORE_PASSWORD, PASSWORD)
    press(door.window, ObjectName.RESTORE_BUTTON)
    door.settle()


def test_empty_machine(door: FrontDoor, drive: Path, tmp_path: Path) -> None:
    door.open(tmp_path / "new" / "data")
    press(door.window, ObjectName.SETUP_RESTORE)
    restore(door, drive)
    assert "Restored" in find(door.window, "sign_in.banner", Banner).text
    desk = door.sign_in(CLINICIAN)
    assert desk.work.clinic.name == "Test Clinic"


def test_damaged_records(door: FrontDoor, drive: Path, template: Path, tmp_path: Path) -> None:
    root = Path(shutil.copytree(template, tmp_path / "data"))
    (root / "clinic.db").write_bytes(b"gone")
    door.open(root)
    press(door.window, ObjectName.SIGN_IN_RESTORE)
    restore(door, drive)
    assert "set aside" in find(door.window, "sign_in.banner", Banner).text
    assert next(root.glob("set aside/*/clinic.db")).read_bytes() == b"gone"


def test_way_back(door: FrontDoor, tmp_path: Path) -> None:
    door.open(tmp_path / "new" / "data")
    press(door.window, ObjectName.SETUP_RESTORE)
    door.settle()
    press(door.window, ObjectName.RESTORE_BACK)
    door.settle()
    assert door.set_up().work.clinic.name == "Riverside"
