"""FrontDoor: the program from its entrance, driven as a person drives it."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from injector_app.app.desk import Desk
from injector_app.app.entrance import Entrance
from injector_app.app.room import Room
from injector_app.domain.catalog import Catalog
from injector_app.gui.main_window import MainWindow
from injector_app.gui.shared.door_names import DoorName
from injector_app.system.paths import DataFolder
from tests.support.clinic import PASSWORD
from tests.support.fake_dialogs import Outside
from tests.support.ready_parts import ReadyParts
from tests.support.recovery import type_groups_back
from tests.support.window import press, type_into

WAIT_MS = 20_000
SETUP = {
    DoorName.SETUP_CLINIC: "Riverside",
    DoorName.SETUP_NAME: "Ann Who",
    DoorName.SETUP_CREDENTIALS: "MD",
    DoorName.SETUP_SIGN_IN: "ann",
    DoorName.SETUP_PASSWORD: PASSWORD,
    DoorName.SETUP_PASSWORD_AGAIN: PASSWORD,
}


class FrontDoor:
    """A window before its entrance, and the hands of the person in front of it."""

    def __init__(self, room: Room, catalog: Catalog, root: Path, qtbot: QtBot) -> None:
        self.room = room
        self.outside = Outside(root)
        self._catalog = catalog
        self._qtbot = qtbot
        self.entrance: Entrance | None = None

    @property
    def window(self) -> MainWindow:
        return self.room.window

    def open(self, root: Path) -> None:
        """Start over a data folder."""
        parts = ReadyParts(self._catalog, self.outside)
        self.entrance = Entrance(DataFolder(root), self.room, parts)
        self.entrance.open()
        with self._qtbot.waitSignal(self.window.first_painted):
            self.window.show()
        self.settle()

    def settle(self) -> None:
        """Wait for every answer."""
        assert self.room.jobs.drain(WAIT_MS)

    def set_up(self) -> Desk:
        """Fill in the first start."""
        press(self.window, DoorName.SETUP_OWN)
        for name, text in SETUP.items():
            type_into(self.window, name, text)
        press(self.window, DoorName.SETUP_CREATE)
        self.settle()
        type_groups_back(self.window)
        return self._come_in(DoorName.RECOVERY_DONE)

    def sign_in(self, name: str, password: str = PASSWORD) -> Desk:
        """Fill in the sign-in."""
        type_into(self.window, DoorName.SIGN_IN_NAME, name)
        type_into(self.window, DoorName.SIGN_IN_PASSWORD, password)
        return self._come_in(DoorName.SIGN_IN_BUTTON)

    def close(self) -> None:
        """Close the window as its cross does; what is stored is closed with it."""
        self.window.close()
        self.settle()

    def _come_in(self, button: str) -> Desk:
        assert self.entrance is not None
        with self._qtbot.waitSignal(self.entrance.desk_opened, timeout=WAIT_MS) as opened:
            press(self.window, button)
        self.settle()
        assert opened.args is not None
        desk: Desk = opened.args[0]
        return desk
