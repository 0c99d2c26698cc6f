"""Buses: where a Linux computer says that its screen is locked or that it will sleep."""

import os
import sys
from dataclasses import dataclass

_SYSTEM = "unix:path=/run/dbus/system_bus"


@dataclass(frozen=True, slots=True)
class Buses:
    """Addresses, "" where nothing is to be heard; `session_id` is the person's login."""

    system: str = ""
    session: str = ""
    session_id: str = ""


def buses_here() -> Buses:
    """Those of this computer; only sockets of the machine itself, never one of a network."""
    if not sys.platform.startswith("linux"):
        return Buses()
    return Buses(
        system=_local(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", _SYSTEM)),
        session=_local(os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")),
        session_id=os.environ.get("XDG_SESSION_ID", ""),
    )


def _local(address: str) -> str:
    parts = [part for part in address.split(";") if part]
    return address if all(part.startswith("unix:") for part in parts) else ""
