"""The two floors of free space."""

import shutil
from pathlib import Path

import pytest

from injector_app.system.disk_room import DiskRoom, SystemDisk, disk_room


@pytest.mark.parametrize(
    ("free", "room"),
    [
        (0, DiskRoom.READ_ONLY),
        (19_999_999, DiskRoom.READ_ONLY),
        (20_000_000, DiskRoom.LOW),
        (199_999_999, DiskRoom.LOW),
        (200_000_000, DiskRoom.ENOUGH),
    ],
)
def test_floors(free: int, room: DiskRoom) -> None:
    assert disk_room(free) is room


def test_system_disk_is_the_one_of_the_folder(tmp_path: Path) -> None:
    assert 0 < SystemDisk().free(tmp_path) <= shutil.disk_usage(tmp_path).total
