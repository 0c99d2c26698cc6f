"""What the login manager and the desktops say on their buses is heard (A1)."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from injector_app.gui.lock.system_watch import SystemWatch
from injector_app.gui.shared.buses import Buses
from tests.support.private_bus import PrivateBus, needs_bus, private_bus

LOGIN = "/org/freedesktop/login1"
MANAGER, SESSION = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
# As the login manager writes the number 3: no part of a path may begin with a digit.
OWN, OTHER = f"{LOGIN}/session/_33", f"{LOGIN}/session/_34"


@pytest.fixture
def bus() -> Iterator[PrivateBus]:
    with tempfile.TemporaryDirectory(prefix="bus") as folder, private_bus(Path(folder)) as made:
        yield made


@pytest.fixture
def watch(bus: PrivateBus) -> Iterator[SystemWatch]:
    made = SystemWatch(Buses(bus.address, bus.address, "3"))
    made.start()
    assert made.hears == 2
    yield made
    made.stop()


def times(signal: SignalInstance) -> list[None]:
    """Grows by one each time the signal comes."""
    heard: list[None] = []
    signal.connect(lambda: heard.append(None))
    return heard


@needs_bus
def test_coming_sleep_is_heard_and_waking_is_not(
    bus: PrivateBus, watch: SystemWatch, qtbot: QtBot
) -> None:
    heard = times(watch.sleeping)
    with qtbot.waitSignal(watch.sleeping):
        # One bus delivers in order: the first would have been heard by the time of the second.
        bus.say(LOGIN, MANAGER, "PrepareForSleep", False)
        bus.say(LOGIN, MANAGER, "PrepareForSleep", True)
    assert len(heard) == 1


@needs_bus
def test_lock_of_the_own_login_is_heard_and_of_others_not(
    bus: PrivateBus, watch: SystemWatch, qtbot: QtBot
) -> None:
    heard = times(watch.locked)
    with qtbot.waitSignal(watch.locked):
        bus.say(OTHER, SESSION, "Lock")
        bus.say(OWN, SESSION, "Lock")
    assert len(heard) == 1


@needs_bus
@pytest.mark.parametrize("saver", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_lock_of_the_desktop_is_heard(
    bus: PrivateBus, watch: SystemWatch, qtbot: QtBot, saver: str
) -> None:
    path = "/" + saver.replace(".", "/")
    heard = times(watch.locked)
    with qtbot.waitSignal(watch.locked):
        bus.say(path, saver, "ActiveChanged", False)
        bus.say(path, saver, "ActiveChanged", True)
    assert len(heard) == 1


@needs_bus
def test_nothing_is_heard_after_the_end(bus: PrivateBus, watch: SystemWatch, qtbot: QtBot) -> None:
    control = SystemWatch(Buses(bus.address, "", "3"))
    control.start()
    watch.stop()
    heard = times(watch.locked)
    with qtbot.waitSignal(control.locked):
        bus.say(OWN, SESSION, "Lock")
    assert heard == []
    control.stop()


def test_bus_that_is_not_there_is_no_trouble(tmp_path: Path) -> None:
    watch = SystemWatch(Buses(f"unix:path={tmp_path}/none", "", ""))
    watch.start()
    assert watch.hears == 0
    watch.stop()
