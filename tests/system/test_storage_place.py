"""Records on network disks and in synchronised folders are refused with the reason (D12)."""

from pathlib import Path

import pytest

from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.storage_place import require_safe_place
from injector_app.wording.messages import describe

SHARED = (
    "nfs",
    "nfs4",
    "cifs",
    "smb2",
    "smb3",
    "sshfs",
    "fuse.sshfs",
    "webdav",
    "davfs",
    "fuse.davfs2",
    "9p",
    "fuse.rclone",
    "vboxsf",
    "SMBFS",
    "webdavfs",
    "network",
)
SYNCED = {
    "OneDrive": "OneDrive",
    "OneDrive - Riverside Neurology": "OneDrive",
    "Library/CloudStorage/OneDrive-Personal": "OneDrive",
    "Dropbox": "Dropbox",
    "Dropbox (Clinic)": "Dropbox",
    "iCloudDrive": "iCloud",
    "Library/Mobile Documents/com~apple~CloudDocs": "iCloud",
    "Google Drive": "Google Drive",
    "GoogleDrive-ann@example.org/My Drive": "Google Drive",
    "G/My Drive": "Google Drive",
}
LOCAL = (
    "ext4",
    "xfs",
    "btrfs",
    "apfs",
    "ntfs",
    "fuseblk",
    "tmpfs",
    "overlay",
    "fuse.gocryptfs",
    "",
)


def local(_path: Path) -> str:
    return "ext4"


def refusal(folder: Path, kind: str = "ext4") -> RecordsProblem:
    with pytest.raises(RecordsProblem) as caught:
        require_safe_place(folder, file_system=lambda _: kind)
    return caught.value


@pytest.mark.parametrize("kind", SHARED)
def test_network_disk_is_refused_by_its_name(tmp_path: Path, kind: str) -> None:
    problem = refusal(tmp_path / "clinic", kind)
    assert problem.trouble is Trouble.FOLDER_ON_NETWORK
    words = describe(problem)
    assert kind.lower() in words.sentence
    assert words.next_step


@pytest.mark.parametrize(("folder", "service"), SYNCED.items())
def test_synchronised_folder_is_refused_by_its_service(
    tmp_path: Path, folder: str, service: str
) -> None:
    problem = refusal(tmp_path / folder / "clinic")
    assert problem.trouble is Trouble.FOLDER_SYNCED
    assert service in describe(problem).sentence


@pytest.mark.parametrize("mark", [".dropbox", ".dropbox.cache", ".stfolder", ".tmp.drivedownload"])
def test_folder_with_the_mark_of_a_service_is_refused(tmp_path: Path, mark: str) -> None:
    (tmp_path / mark).mkdir()
    assert refusal(tmp_path / "a" / "clinic").trouble is Trouble.FOLDER_SYNCED


def test_root_that_windows_names_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "work files"))
    assert refusal(tmp_path / "work files" / "clinic").trouble is Trouble.FOLDER_SYNCED


def test_link_into_a_synchronised_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "clinic").mkdir(parents=True)
    (tmp_path / "clinic").symlink_to(tmp_path / "Dropbox" / "clinic")
    assert refusal(tmp_path / "clinic").trouble is Trouble.FOLDER_SYNCED


@pytest.mark.parametrize("kind", LOCAL)
def test_disk_of_this_computer_is_allowed(tmp_path: Path, kind: str) -> None:
    require_safe_place(tmp_path / "clinic", file_system=lambda _: kind)


@pytest.mark.parametrize("name", ["dropboxes", "my driveway", "icloudy", "onedrivers", "clinic"])
def test_name_that_only_begins_alike_is_allowed(tmp_path: Path, name: str) -> None:
    require_safe_place(tmp_path / name / "clinic", file_system=local)


def test_this_machine_is_allowed(tmp_path: Path) -> None:
    require_safe_place(tmp_path)
