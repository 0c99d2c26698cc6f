"""SystemWatch: hears that the system locks its screen or is about to sleep."""

import importlib
import itertools
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from injector_app.gui.shared.buses import Buses

_MANAGER, _SESSION = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
# GNOME has its own; the other desktops kept the first name.
_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver")
_numbers = itertools.count(1)


class SystemWatch(QObject):
    """Only listens: nothing is asked, and a bus that is not there is no trouble.

    Signals:
        locked: the system's own lock is on.
        sleeping: the computer is about to sleep.
    """

    locked = Signal()
    sleeping = Signal()

    def __init__(self, buses: Buses, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buses = buses
        self._names: list[str] = []

    @property
    def hears(self) -> int:
        """How many buses are listened to."""
        return len(self._names)

    def start(self) -> None:
        """Begin to listen."""
        if system := self._bus(self._buses.system):
            system.connect("", "", _MANAGER, "PrepareForSleep", self, SLOT("on_sleep(bool)"))
            path = _path_of(self._buses.session_id)
            system.connect("", path, _SESSION, "Lock", self, SLOT("on_lock()"))
        if session := self._bus(self._buses.session):
            for saver in _SAVERS:
                session.connect("", "", saver, "ActiveChanged", self, SLOT("on_saver(bool)"))

    def stop(self) -> None:
        """Listen no longer."""
        for name in self._names:
            _qt_dbus().QDBusConnection.disconnectFromBus(name)
        self._names.clear()

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:  # noqa: FBT001 - as the bus sends it
        """The computer will sleep, or has woken up."""
        if begins:
            self.sleeping.emit()

    @Slot()
    def on_lock(self) -> None:
        """The login manager asks the desktop to lock."""
        self.locked.emit()

    @Slot(bool)
    def on_saver(self, is_on: bool) -> None:  # noqa: FBT001 - as the bus sends it
        """The lock of the desktop came or went."""
        if is_on:
            self.locked.emit()

    def _bus(self, address: str) -> Any:  # noqa: ANN401 - of a module that not every system has
        if not address:
            return None
        try:
            dbus = _qt_dbus()
        except ImportError:
            return None
        name = f"injector_app-{next(_numbers)}"
        connection = dbus.QDBusConnection.connectToBus(address, name)
        if not connection.isConnected():
            dbus.QDBusConnection.disconnectFromBus(name)
            return None
        self._names.append(name)
        return connection


def _qt_dbus() -> Any:  # noqa: ANN401 - loaded after the sign-in, where it exists
    return importlib.import_module("PySide6.QtDBus")


def _path_of(session_id: str) -> str:
    """The object of a login; "" hears every one, which locks too often rather than too seldom."""
    if not session_id:
        return ""
    letters = (
        letter if letter.isascii() and letter.isalnum() and (place or not letter.isdigit())
        else f"_{ord(letter):02x}"
        for place, letter in enumerate(session_id)
    )  # fmt: skip
    return "/org/freedesktop/login1/session/" + "".join(letters)
