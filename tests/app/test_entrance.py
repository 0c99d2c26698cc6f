"""The first start, signing in, and everything that keeps a person out."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from injector_app.app.entrance import demo_folder
from injector_app.domain.catalog import Catalog
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from tests.support.clinic import CLINICIAN, PASSWORD, open_as
from tests.support.front_door import FrontDoor
from tests.support.window import find, press, type_into


@pytest.fixture
def root(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "data"))


def refused(door: FrontDoor, password: str = PASSWORD) -> str:
    type_into(door.window, ObjectName.SIGN_IN_NAME, CLINICIAN)
    type_into(door.window, ObjectName.SIGN_IN_PASSWORD, password)
    press(door.window, ObjectName.SIGN_IN_BUTTON)
    door.settle()
    return find(door.window, "sign_in.banner", Banner).text


def test_first_start_makes_the_clinic_and_signs_in(
    door: FrontDoor, tmp_path: Path, catalog: Catalog
) -> None:
    door.open(tmp_path / "new" / "data")
    desk = door.set_up()
    person = find(door.window, ObjectName.PERSON_NAME, ElidedLabel).full_text
    assert person == "Ann Who, MD"
    assert desk.work.clinic.name == "Riverside"
    door.close()
    again = open_as("ann", tmp_path, tmp_path / "new" / "data", catalog)
    assert again.person.credentials == "MD"
    again.close()


def test_wrong_password_is_said_then_the_right_one_gets_in(door: FrontDoor, root: Path) -> None:
    door.open(root)
    assert "password is wrong" in refused(door, "wrong")
    door.sign_in(CLINICIAN)
    assert door.window.page is not None
    assert door.window.page.objectName() == ObjectName.PATIENTS_PAGE


def test_second_copy_is_told_who_works_there(door: FrontDoor, root: Path) -> None:
    lock = FolderLock(DataFolder(root).lock)
    lock.acquire()
    door.open(root)
    assert "process" in refused(door)
    lock.release()
    door.sign_in(CLINICIAN)


@pytest.mark.parametrize(("harm", "told"), [("clinic.keys*", "key file"), ("clinic.db", "records")])
def test_lost_file_is_said_and_the_window_stays(
    door: FrontDoor, root: Path, harm: str, told: str
) -> None:
    for path in root.glob(harm):
        path.unlink()
    door.open(root)
    assert told in refused(door).lower()
    assert door.window.isVisible()


def test_signing_out_leads_back_with_the_name_kept(door: FrontDoor, root: Path) -> None:
    door.open(root)
    desk = door.sign_in(CLINICIAN)
    key = desk.work.door.unlocked.key
    press(door.window, ObjectName.SIGN_OUT)
    door.settle()
    assert not any(key)
    assert find(door.window, ObjectName.SIGN_IN_NAME, QLineEdit).text() == CLINICIAN
    assert find(door.window, ObjectName.PERSON_NAME, ElidedLabel).full_text == ""
    door.sign_in("desk")


def test_demo_lies_beside_the_real_records() -> None:
    assert demo_folder(DataFolder(Path("/data/injector_app"))).root == Path(
        "/data/injector_app-demo"
    )


def test_demo_is_filled_beside_and_opened(door: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    door.open(tmp_path / "data")
    press(door.window, ObjectName.SETUP_DEMO)
    assert door.room.jobs.drain(60_000)
    assert DataFolder(tmp_path / "data-demo").holds_records
    assert not (tmp_path / "data").exists()
    assert "password" in find(door.window, "sign_in.banner", Banner).text
    assert door.entrance is not None
    with qtbot.waitSignal(door.entrance.desk_opened, timeout=20_000):
        press(door.window, ObjectName.SIGN_IN_BUTTON)
    door.settle()
    assert find(door.window, ObjectName.DEMO_BANNER, QWidget).isVisible()
