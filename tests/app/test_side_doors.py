"""A backup is restored from the first start and from the sign-in, as a person does it."""

import shutil
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.recovery_text import written_groups
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.keys.recovery_key import new_recovery_key
from injector_app.reports.recovery_sheet import write_recovery_sheet
from injector_app.usecases.back_up import back_up
from injector_app.usecases.choose_backup_folder import choose_backup_folder
from injector_app.usecases.replace_recovery_key import replace_recovery_key
from tests.support.clinic import CLINICIAN, PASSWORD, open_as
from tests.support.front_door import FrontDoor
from tests.support.pdf_text import all_text
from tests.support.recovery import type_groups_back
from tests.support.window import find, press, type_into

FIVE_MINUTES = 300


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
    press(door.window, DoorName.RESTORE_FOLDER)
    door.settle()
    assert find(door.window, DoorName.RESTORE_LIST, QComboBox).count() == 1
    type_into(door.window, DoorName.RESTORE_NAME, CLINICIAN)
    type_into(door.window, DoorName.RESTORE_PASSWORD, PASSWORD)
    press(door.window, DoorName.RESTORE_BUTTON)
    door.settle()


def test_empty_machine(door: FrontDoor, drive: Path, tmp_path: Path) -> None:
    door.open(tmp_path / "new" / "data")
    press(door.window, DoorName.SETUP_RESTORE)
    restore(door, drive)
    assert "Restored" in find(door.window, "sign_in.banner", Banner).text
    desk = door.sign_in(CLINICIAN)
    assert desk.work.clinic.name == "Test Clinic"


def test_damaged_records(door: FrontDoor, drive: Path, template: Path, tmp_path: Path) -> None:
    root = Path(shutil.copytree(template, tmp_path / "data"))
    (root / "clinic.db").write_bytes(b"gone")
    door.open(root)
    press(door.window, DoorName.SIGN_IN_RESTORE)
    restore(door, drive)
    assert "set aside" in find(door.window, "sign_in.banner", Banner).text
    assert next(root.glob("set aside/*/clinic.db")).read_bytes() == b"gone"


def test_way_back(door: FrontDoor, tmp_path: Path) -> None:
    door.open(tmp_path / "new" / "data")
    press(door.window, DoorName.SETUP_RESTORE)
    door.settle()
    press(door.window, DoorName.RESTORE_BACK)
    door.settle()
    assert door.set_up().work.clinic.name == "Riverside"


def test_printed_page_alone_brings_everything_back(
    door: FrontDoor, template: Path, tmp_path: Path, catalog: Catalog
) -> None:
    """B2: an empty machine, a drive, the sheet; every name on it is the name on the screen."""
    start = time.monotonic()
    key = new_recovery_key()
    work = open_as(CLINICIAN, template, tmp_path / "lost", catalog)
    replace_recovery_key(work, recovery_key=key)
    choose_backup_folder(work, folder=tmp_path)
    back_up(work)
    sheet = write_recovery_sheet(
        written_groups(key), clinic="C", made_on="x", region=WorldRegion.CA
    )
    work.close()
    shutil.rmtree(tmp_path / "lost")
    words = " ".join(all_text(sheet).split())
    restore_by_the_page(words, door, tmp_path, key)
    come_in_by_the_page(words, door, key)
    assert find(door.window, ObjectName.PERSON_NAME, ElidedLabel).full_text == "Ann Who, MD"
    assert time.monotonic() - start < FIVE_MINUTES


def restore_by_the_page(words: str, door: FrontDoor, tmp_path: Path, key: str) -> None:
    door.open(tmp_path / "new" / "data")
    door.settle()
    press_as_on(words, door, DoorName.SETUP_RESTORE)
    door.settle()
    door.outside.files.answers = [tmp_path]
    press_as_on(words, door, DoorName.RESTORE_FOLDER)
    door.settle()
    type_into(door.window, DoorName.RESTORE_NAME, CLINICIAN)
    type_into(door.window, DoorName.RESTORE_KEY, " ".join(written_groups(key)))
    press_as_on(words, door, DoorName.RESTORE_BUTTON)
    door.settle()


def come_in_by_the_page(words: str, door: FrontDoor, key: str) -> None:
    press_as_on(words, door, DoorName.SIGN_IN_RECOVER)
    door.settle()
    type_into(door.window, DoorName.RECOVER_NAME, CLINICIAN)
    type_into(door.window, DoorName.RECOVER_KEY, key)
    for name in (DoorName.RECOVER_PASSWORD, DoorName.RECOVER_PASSWORD_AGAIN):
        type_into(door.window, name, "seven other grey herons")
    press(door.window, DoorName.RECOVER_NEXT)
    door.settle()
    type_groups_back(door.window)
    press(door.window, DoorName.RECOVERY_DONE)
    door.settle()


def press_as_on(sheet: str, door: FrontDoor, name: str) -> None:
    """Press what the sheet calls by the name that stands on it."""
    text = find(door.window, name, QAbstractButton).text()
    assert f"“{text}”" in sheet, f"the sheet does not speak of {text}"
    press(door.window, name)


def test_control_button_of_another_name_is_found(door: FrontDoor, tmp_path: Path) -> None:
    door.open(tmp_path / "new" / "data")
    with pytest.raises(AssertionError, match="does not speak of"):
        press_as_on("choose “Bring it back”", door, DoorName.SETUP_RESTORE)
