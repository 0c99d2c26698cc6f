"""The window says when the disk runs full or the clock was moved, and keeps saying it."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from injector_app.app.desk import Desk
from injector_app.app.house_watch import HouseWatch
from injector_app.gui.shared.object_names import ObjectName
from injector_app.work.trace import Trace
from tests.support.clinic import CLINICIAN, SteppingClock, open_as
from tests.support.fake_disk import FakeDisk
from tests.support.front_door import FrontDoor
from tests.support.window import press


@pytest.fixture
def desk(door: FrontDoor, template: Path, tmp_path: Path) -> Desk:
    door.open(Path(shutil.copytree(template, tmp_path / "data")))
    return door.sign_in(CLINICIAN)


@pytest.fixture
def disk() -> FakeDisk:
    return FakeDisk(1000)


@pytest.fixture
def watch(door: FrontDoor, desk: Desk, disk: FakeDisk) -> HouseWatch:
    watch = HouseWatch(replace(desk.work, disk=disk), door.room, desk)
    watch.start()
    door.settle()
    return watch


def told(door: FrontDoor) -> str:
    banner = door.window.disk_banner
    return banner.text if banner.isVisible() else ""


def look(door: FrontDoor, watch: HouseWatch) -> str:
    watch.look_at_disk()
    door.settle()
    return told(door)


def test_low_disk_is_told_and_gets_worse_and_better(
    door: FrontDoor, watch: HouseWatch, disk: FakeDisk
) -> None:
    assert told(door) == ""
    disk.megabytes = 150
    assert "150 MB are free" in look(door, watch)
    disk.megabytes = 12
    assert "can only be read" in look(door, watch)
    assert "12 MB" in told(door)
    disk.megabytes = 900
    assert look(door, watch) == ""


def test_message_stays_when_the_screen_changes_and_goes_with_the_person(
    door: FrontDoor, watch: HouseWatch, disk: FakeDisk
) -> None:
    disk.megabytes = 12
    look(door, watch)
    press(door.window, ObjectName.NAV_LOOK_UP)
    door.settle()
    assert "can only be read" in told(door)
    watch.stop()
    assert told(door) == ""
    assert look(door, watch) == ""


def test_moved_clock_is_told_after_signing_in(
    door: FrontDoor, template: Path, tmp_path: Path
) -> None:
    root = tmp_path / "ahead"
    shutil.copytree(template, root)
    clock = SteppingClock()
    work = open_as(CLINICIAN, root, root, door._catalog)
    clock.move(days=-3)
    watch = HouseWatch(replace(work, clock=clock), door.room, door.window)
    with work.records.writing() as transaction:
        replace(work, clock=clock).audit(transaction, Trace("sign in", "staff", work.person.id))
    watch.start()
    door.settle()
    assert door.window.clock_banner.isVisibleTo(door.window)
    assert "It went back" in door.window.clock_banner.text
    watch.stop()
    work.close()
