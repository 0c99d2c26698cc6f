"""Workstation: which computer this is, and which of its starts."""

import socket
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from uuid import uuid4

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Workstation:
    """The computer's name; `boot` changes with every start, where times by `monotonic` begin."""

    name: str
    boot: str


@cache
def this_workstation() -> Workstation:
    """The computer that the program runs on."""
    return Workstation(socket.gethostname()[:64], _boot())


def _boot() -> str:
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()[:36]
    except (OSError, ValueError):
        # Other systems do not tell; then each start of the program counts as one.
        return str(uuid4())
