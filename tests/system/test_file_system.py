"""The kind of file system is read from the mount that a folder lies under."""

from pathlib import Path

import pytest

from injector_app.system.file_system import file_system_of, mounted
from tests.support.mounts import SMALL_DISK, output_under

MOUNTS = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /mnt/share rw - cifs //server/share rw
31 22 0:41 / /mnt/two\040words rw - nfs4 server:/a rw
32 22 0:42 / /media rw - ext4 /dev/sdb1 rw
33 22 0:43 / /media rw - fuse.sshfs me@there: rw
""".strip()
ASK = """
import sys
from pathlib import Path
from injector_app.system.file_system import file_system_of
print(file_system_of(Path(sys.argv[1]) / "not" / "yet"))
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/ann", "ext4"),
        ("/mnt/share/clinic", "cifs"),
        ("/mnt/shared", "ext4"),
        ("/mnt/two words/clinic", "nfs4"),
        ("/media/clinic", "fuse.sshfs"),
    ],
)
def test_nearest_and_latest_mount_decides(folder: str, kind: str) -> None:
    assert mounted(MOUNTS, Path(folder)) == kind


def test_this_machine_answers(tmp_path: Path) -> None:
    assert file_system_of(tmp_path / "not" / "yet") == file_system_of(tmp_path)


def test_real_mount_is_seen(tmp_path: Path) -> None:
    assert output_under(SMALL_DISK, ASK, tmp_path) == ["tmpfs"]
