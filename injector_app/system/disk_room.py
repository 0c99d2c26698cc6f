"""How much room the disk has left: below one floor it is told, below the other nothing is begun."""

import shutil
from enum import StrEnum
from pathlib import Path
from typing import Protocol

MEGABYTE = 1_000_000
# Several days of charting, and several transactions of the largest kind.
WARN_BELOW = 200 * MEGABYTE
READ_ONLY_BELOW = 20 * MEGABYTE


class DiskRoom(StrEnum):
    """What the room that is left allows."""

    ENOUGH = "enough"
    LOW = "low"
    READ_ONLY = "read-only"


class Disk(Protocol):
    """Tells the free space."""

    def free(self, folder: Path) -> int:
        """The bytes that this person may still write on the disk of a folder."""
        ...


class SystemDisk:
    """The computer's disks."""

    def free(self, folder: Path) -> int:
        """The bytes that this person may still write on the disk of a folder."""
        return shutil.disk_usage(folder).free


def disk_room(free: int) -> DiskRoom:
    """What so many free bytes allow."""
    if free < READ_ONLY_BELOW:
        return DiskRoom.READ_ONLY
    return DiskRoom.LOW if free < WARN_BELOW else DiskRoom.ENOUGH
