"""Where records may lie: on a disk of this computer, and in no folder that something copies (D12).

Databases in such places were lost again and again, and warnings were ignored; so it is refused.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.file_system import file_system_of

# As the kernel calls them; FUSE puts "fuse." before the name.
_SHARED = frozenset(
    (
        "9p",
        "afpfs",
        "afs",
        "ceph",
        "cifs",
        "coda",
        "curlftpfs",
        "davfs",
        "davfs2",
        "gcsfuse",
        "gfs2",
        "glusterfs",
        "goofys",
        "google-drive-ocamlfuse",
        "gvfsd-fuse",
        "lustre",
        "ncpfs",
        "network",
        "nfs",
        "nfs3",
        "nfs4",
        "ocfs2",
        "onedriver",
        "prl_fs",
        "rclone",
        "s3fs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "sshfs",
        "vboxsf",
        "vmhgfs",
        "vmhgfs-fuse",
        "webdav",
        "webdavfs",
    )
)
_SERVICES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "cloudstorage": "a synchronising service",
}
_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".stfolder": "Syncthing",
}
_ONEDRIVE_ROOTS = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def require_safe_place(
    folder: Path, *, file_system: Callable[[Path], str] = file_system_of
) -> None:
    """Refuse a data folder in which an engine cannot keep its promises.

    Raises:
        RecordsProblem: it lies on a network or shared disk, or a service synchronises it.
    """
    path = folder.absolute()
    kind = file_system(path).lower()
    if kind.removeprefix("fuse.") in _SHARED:
        raise RecordsProblem(Trouble.FOLDER_ON_NETWORK, folder=str(folder), system=kind)
    # A link may lead into such a folder under another name.
    for place in (path, path.resolve()):
        if service := _service(place):
            raise RecordsProblem(Trouble.FOLDER_SYNCED, folder=str(folder), service=service)


def _service(path: Path) -> str:
    """Who synchronises this folder, or nothing."""
    return next(_found(path), "")


def _found(path: Path) -> Iterator[str]:
    roots = {os.environ[name] for name in _ONEDRIVE_ROOTS if os.environ.get(name)}
    for part in (path, *path.parents):
        if str(part) in roots:
            yield "OneDrive"
        if service := _named(part.name.lower()):
            yield service
        for mark, service in _MARKS.items():
            if (part / mark).exists():
                yield service


def _named(name: str) -> str:
    """A service by the name of its folder: `OneDrive - Clinic`, `GoogleDrive-ann@example.org`."""
    for known, service in _SERVICES.items():
        rest = name.removeprefix(known)
        if rest != name and (not rest or rest[0] in " -(_"):
            return service
    return ""
