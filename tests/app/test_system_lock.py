"""The system's lock and its sleep close the records of a desk, and lose nothing (A1)."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from injector_app.app.desk import Desk
from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.lock_reason import LockReason
from injector_app.gui.shared.buses import Buses
from injector_app.gui.shared.door_names import DoorName
from injector_app.usecases.read_audit import read_audit
from tests.support.clinic import CLINICIAN
from tests.support.front_door import FrontDoor
from tests.support.private_bus import PrivateBus, needs_bus, private_bus

LOGIN = "/org/freedesktop/login1"
SLEEP = (LOGIN, "org.freedesktop.login1.Manager", "PrepareForSleep", True)
LOCK = (f"{LOGIN}/session/a", "org.freedesktop.login1.Session", "Lock")


@pytest.fixture
def bus() -> Iterator[PrivateBus]:
    with tempfile.TemporaryDirectory(prefix="bus") as folder, private_bus(Path(folder)) as made:
        yield made


@pytest.fixture
def desk(door: FrontDoor, template: Path, tmp_path: Path, bus: PrivateBus) -> Desk:
    door.outside.buses = Buses(bus.address)
    door.open(Path(shutil.copytree(template, tmp_path / "data")))
    return door.sign_in(CLINICIAN)


@needs_bus
@pytest.mark.parametrize(
    ("said", "reason"), [(SLEEP, LockReason.CLOSED_SLEEP), (LOCK, LockReason.CLOSED_SYSTEM)]
)
def test_records_are_closed_and_the_reason_written_down(
    door: FrontDoor,
    desk: Desk,
    bus: PrivateBus,
    qtbot: QtBot,
    said: tuple[str, str, str],
    reason: LockReason,
) -> None:
    with qtbot.waitSignal(desk.left):
        bus.say(*said)
    door.settle()
    assert not any(desk.work.door.unlocked.key)
    assert door.window.page is not None
    assert door.window.page.objectName() == DoorName.SIGN_IN_PAGE
    again = door.sign_in(CLINICIAN)
    entries = read_audit(again.work, query=AuditQuery())
    assert reason.value in [each.reason for each in entries if each.action == "lock"]
