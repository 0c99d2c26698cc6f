"""Only sockets of the computer itself are listened to (X9)."""

import pytest

from injector_app.gui.shared.buses import Buses, buses_here


@pytest.fixture(autouse=True)
def _on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS", "XDG_SESSION_ID"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    "address",
    [
        "tcp:host=10.0.0.1,port=12",
        "unixexec:path=/bin/sh",
        "autolaunch:",
        "unix:path=/run/bus;tcp:host=localhost,port=1",
    ],
)
def test_network_or_program_is_never_an_address(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    assert buses_here() == Buses()


def test_addresses_are_those_of_the_login(monkeypatch: pytest.MonkeyPatch) -> None:
    assert buses_here() == Buses(system="unix:path=/run/dbus/system_bus")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/7/bus,guid=a")
    monkeypatch.setenv("XDG_SESSION_ID", "3")
    assert buses_here().session == "unix:path=/run/user/7/bus,guid=a"
    assert buses_here().session_id == "3"


def test_other_systems_have_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    assert buses_here() == Buses()
