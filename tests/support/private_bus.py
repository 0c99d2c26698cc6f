"""PrivateBus: a message bus of its own, on which a test says what a system would say."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage

DAEMON = shutil.which("dbus-daemon")
needs_bus = pytest.mark.skipif(DAEMON is None, reason="dbus-daemon is not on this computer")


class PrivateBus:
    """Speaks on a bus as the login manager or a desktop does."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._speaker = QDBusConnection.connectToBus(address, address)

    def say(self, path: str, interface: str, member: str, *arguments: object) -> None:
        """Send one signal."""
        message = QDBusMessage.createSignal(path, interface, member)
        message.setArguments(list(arguments))
        assert self._speaker.send(message)


@contextmanager
def private_bus(folder: Path) -> Iterator[PrivateBus]:
    """A bus that ends with the test; its socket lies in `folder`."""
    assert DAEMON is not None
    # A socket's path has room for about a hundred letters.
    command = [DAEMON, "--session", "--nofork", "--print-address", f"--address=unix:dir={folder}"]
    with subprocess.Popen(  # noqa: S603 - our own command
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        try:
            assert daemon.stdout is not None
            address = daemon.stdout.readline().strip()
            yield PrivateBus(address)
        finally:
            QDBusConnection.disconnectFromBus(address)
            daemon.terminate()
