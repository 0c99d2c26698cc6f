"""The first start, signing in, and everything that keeps a person out."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from injector_app.app.entrance import demo_folder
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.staff import Role, new_staff_member
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.keys.sign_in_tries import SignInTries, write_tries
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import DataFolder
from injector_app.usecases.add_staff_member import add_staff_member
from injector_app.usecases.set_policy import set_policy
from injector_app.usecases.trust_device import trust_device
from injector_app.work.context import Work
from tests.support.clinic import CLINICIAN, PASSWORD, SteppingClock, open_as
from tests.support.front_door import SETUP, FrontDoor
from tests.support.recovery import groups_on_screen, type_groups_back
from tests.support.secrets_in_memory import Secrets
from tests.support.window import find, press, type_into


@pytest.fixture
def root(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(template, tmp_path / "data"))


def refused(door: FrontDoor, password: str = PASSWORD) -> str:
    type_into(door.window, DoorName.SIGN_IN_NAME, CLINICIAN)
    type_into(door.window, DoorName.SIGN_IN_PASSWORD, password)
    press(door.window, DoorName.SIGN_IN_BUTTON)
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
    assert find(door.window, DoorName.SIGN_IN_NAME, QLineEdit).text() == CLINICIAN
    assert find(door.window, ObjectName.PERSON_NAME, ElidedLabel).full_text == ""
    door.sign_in("desk")


def test_demo_lies_beside_the_real_records() -> None:
    assert demo_folder(DataFolder(Path("/data/injector_app"))).root == Path(
        "/data/injector_app-demo"
    )


def test_demo_is_filled_beside_and_opened(door: FrontDoor, tmp_path: Path, qtbot: QtBot) -> None:
    door.open(tmp_path / "data")
    press(door.window, DoorName.SETUP_DEMO)
    assert door.room.jobs.drain(60_000)
    assert DataFolder(tmp_path / "data-demo").holds_records
    assert not (tmp_path / "data").exists()
    assert "password" in find(door.window, "sign_in.banner", Banner).text
    assert door.entrance is not None
    with qtbot.waitSignal(door.entrance.desk_opened, timeout=20_000):
        press(door.window, DoorName.SIGN_IN_BUTTON)
    door.settle()
    assert find(door.window, ObjectName.DEMO_BANNER, QWidget).isVisible()


def test_forgotten_password_is_replaced_with_the_sheet(
    door: FrontDoor, tmp_path: Path, qtbot: QtBot
) -> None:
    root = tmp_path / "new" / "data"
    door.open(root)
    press(door.window, DoorName.SETUP_OWN)
    for name, text in SETUP.items():
        type_into(door.window, name, text)
    press(door.window, DoorName.SETUP_CREATE)
    door.settle()
    key = "-".join(groups_on_screen(door.window))
    type_groups_back(door.window)
    assert door.entrance is not None
    with qtbot.waitSignal(door.entrance.desk_opened, timeout=20_000):
        press(door.window, DoorName.RECOVERY_DONE)
    door.settle()
    press(door.window, ObjectName.SIGN_OUT)
    door.settle()
    press(door.window, DoorName.SIGN_IN_RECOVER)
    door.settle()
    for name, text in (
        (DoorName.RECOVER_NAME, "ann"),
        (DoorName.RECOVER_KEY, key.lower()),
        (DoorName.RECOVER_PASSWORD, "Another seven grey herons"),
        (DoorName.RECOVER_PASSWORD_AGAIN, "Another seven grey herons"),
    ):
        type_into(door.window, name, text)
    press(door.window, DoorName.RECOVER_NEXT)
    door.settle()
    assert "-".join(groups_on_screen(door.window)) != key
    type_groups_back(door.window)
    with qtbot.waitSignal(door.entrance.desk_opened, timeout=20_000):
        press(door.window, DoorName.RECOVERY_DONE)
    door.settle()
    assert find(door.window, ObjectName.PERSON_NAME, ElidedLabel).full_text == "Ann Who, MD"


def test_wait_is_counted_down_after_a_restart(door: FrontDoor, root: Path) -> None:
    tries = SignInTries()
    for _ in range(7):
        tries = tries.failed_at(SteppingClock().now())
    write_tries(DataFolder(root).tries, tries)
    door.open(root)
    door.settle()
    button = find(door.window, DoorName.SIGN_IN_BUTTON, Button)
    assert button.text() == "Next try in 0:20"


@pytest.mark.logs_warnings
def test_damaged_key_file_is_put_right_and_said_on_the_screen(door: FrontDoor, root: Path) -> None:
    DataFolder(root).keys.write_bytes(b"damaged")
    door.open(root)
    door.sign_in(CLINICIAN)
    assert "Key file put right" in door.window.banner.text


def test_missing_recovery_key_is_said_to_administrators(door: FrontDoor, root: Path) -> None:
    door.open(root)
    door.sign_in(CLINICIAN)
    assert "No recovery key" in door.window.banner.text
    press(door.window, ObjectName.NAV_ACCOUNT)
    door.settle()
    assert door.window.page is not None
    assert door.window.page.objectName() == ObjectName.ACCOUNT_PAGE
    assert not find(door.window, ObjectName.NAV_PATIENTS, Button).isChecked()


def test_given_password_leads_to_the_choice_of_an_own_one_and_nowhere_else(
    door: FrontDoor, root: Path, catalog: Catalog, tmp_path: Path, qtbot: QtBot
) -> None:
    given_to("carl", open_as(CLINICIAN, tmp_path, root, catalog))
    door.open(root)
    type_into(door.window, DoorName.SIGN_IN_NAME, "carl")
    type_into(door.window, DoorName.SIGN_IN_PASSWORD, PASSWORD)
    press(door.window, DoorName.SIGN_IN_BUTTON)
    door.settle()
    assert door.window.page is not None
    assert door.window.page.objectName() == ObjectName.FIRST_PAGE
    press(door.window, ObjectName.FIRST_LEAVE)
    door.settle()
    # The records are closed: the lock of the folder is free for the next one.
    type_into(door.window, DoorName.SIGN_IN_PASSWORD, PASSWORD)
    press(door.window, DoorName.SIGN_IN_BUTTON)
    door.settle()
    for name in (ObjectName.FIRST_PASSWORD, ObjectName.FIRST_PASSWORD_AGAIN):
        type_into(door.window, name, "seven other grey herons")
    assert door.entrance is not None
    with qtbot.waitSignal(door.entrance.desk_opened):
        press(door.window, ObjectName.FIRST_SET)
    door.settle()
    assert find(door.window, ObjectName.PERSON_NAME, ElidedLabel).full_text == "Carl"


def given_to(name: str, work: Work) -> None:
    """An administrator lets one more person in."""
    person = new_staff_member(
        staff_id=StaffId(new_id()),
        sign_in=name,
        name=name.title(),
        credentials="",
        roles=frozenset({Role.FRONT_DESK}),
    )
    add_staff_member(work, member=person, password=PASSWORD)
    work.close()


def test_known_computer_opens_the_desk_and_a_lost_keyring_only_costs_the_password(
    door: FrontDoor, root: Path, catalog: Catalog, tmp_path: Path, qtbot: QtBot
) -> None:
    secrets = door.outside.secrets = Secrets()
    work = open_as(CLINICIAN, tmp_path, root, catalog)
    set_policy(work, policy=ClinicPolicy(device_sign_in=True))
    letting = replace(work, policy=ClinicPolicy(device_sign_in=True))
    trust_device(letting, password=PASSWORD, store=secrets)
    work.close()
    door.open(root)
    assert find(door.window, ObjectName.SIGN_IN_DEVICE, QWidget).isVisible()
    assert door.entrance is not None
    with qtbot.waitSignal(door.entrance.desk_opened):
        press(door.window, ObjectName.SIGN_IN_DEVICE)
    door.settle()
    assert find(door.window, ObjectName.PERSON_NAME, ElidedLabel).full_text == "Ann Who, MD"
    press(door.window, ObjectName.SIGN_OUT)
    door.settle()
    secrets.is_open = False
    assert find(door.window, ObjectName.SIGN_IN_DEVICE, QWidget).isVisible()
    press(door.window, ObjectName.SIGN_IN_DEVICE)
    door.settle()
    assert "with your password" in find(door.window, "sign_in.banner", Banner).text
    door.sign_in(CLINICIAN)
