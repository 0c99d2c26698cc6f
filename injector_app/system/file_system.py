"""What kind of file system a folder lies on."""

import ctypes
import os
import sys
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
# Where `struct statfs` of macOS keeps the name, and how long it may be (sys/mount.h).
_STATFS_SIZE, _NAME_AT, _NAME_LENGTH = 2168, 72, 16
_DRIVE_REMOTE = 4  # GetDriveTypeW


def file_system_of(folder: Path) -> str:
    """Its name as the system calls it, `network` on Windows; empty when that cannot be learnt."""
    place = _existing(folder)
    if sys.platform == "win32":
        return _on_windows(place)
    if sys.platform == "darwin":
        return _on_macos(place)
    try:
        mounts = _MOUNTS.read_text(errors="surrogateescape")
    except OSError:
        return ""
    return mounted(mounts, place.resolve())


def mounted(mounts: str, path: Path) -> str:
    """The kind of the mount that a path lies under, from the text of /proc/self/mountinfo."""
    found, longest = "", -1
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        point = Path(_unescaped(before.split()[4]))
        # Of two mounts on one point the later covers the earlier.
        if path.is_relative_to(point) and len(point.parts) >= longest:
            found, longest = after.split()[0], len(point.parts)
    return found


def _existing(folder: Path) -> Path:
    """The folder, or the nearest above it that is there already."""
    path = folder.absolute()
    return next((each for each in (path, *path.parents) if each.exists()), path)


def _unescaped(text: str) -> str:
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, character)
    return text


def _on_macos(place: Path) -> str:
    answer = ctypes.create_string_buffer(_STATFS_SIZE)
    if ctypes.CDLL(None).statfs(os.fsencode(place), answer):
        return ""
    return answer.raw[_NAME_AT : _NAME_AT + _NAME_LENGTH].split(b"\0")[0].decode()


def _on_windows(place: Path) -> str:
    root = place.anchor
    if root.startswith("\\\\"):
        return "network"
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - is there on Windows only
    return "network" if kernel.GetDriveTypeW(root) == _DRIVE_REMOTE else ""
