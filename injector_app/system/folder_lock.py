"""FolderLock: one running copy of the program per data folder."""

import errno
import getpass
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from injector_app.system.disk_trouble import disk_trouble
from injector_app.system.errors import RecordsProblem, Trouble

if sys.platform == "win32":
    import msvcrt

    # Windows refuses to read a locked byte, so the lock lies far behind the holder's name.
    _LOCKED_BYTE = 1 << 20

    def _lock(file: BinaryIO) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD = frozenset({errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK})
_LONGEST_HOLDER = 200


class FolderLock:
    """Held through the operating system, so a copy that was killed leaves no lock behind.

    The file stays after `release`: unlinking a lock file lets two copies hold two files.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None

    def acquire(self) -> None:
        """Take the lock at once, creating the data folder if need be.

        Raises:
            RecordsProblem: another copy holds it, or the folder cannot be written.
        """
        with disk_trouble(self._path.parent):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = _open(self._path)
            _lock_or_close(file)
        _write_holder(file)
        self._file = file

    def release(self) -> None:
        """Let the next copy in; releasing twice does nothing."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _open(path: Path) -> BinaryIO:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    return os.fdopen(descriptor, "r+b", buffering=0)


def _lock_or_close(file: BinaryIO) -> None:
    try:
        _lock(file)
    except OSError as problem:
        holder = _read_holder(file)
        file.close()
        if problem.errno not in _HELD:
            raise
        raise RecordsProblem(Trouble.IN_USE, holder=holder) from problem


def _write_holder(file: BinaryIO) -> None:
    text = f"{_user()} on {socket.gethostname()}, process {os.getpid()}"
    # The name is a courtesy to whoever is refused: a full disk must not keep its owner out.
    with suppress(OSError):
        file.seek(0)
        file.truncate()
        file.write(text.encode()[:_LONGEST_HOLDER])


def _read_holder(file: BinaryIO) -> str:
    file.seek(0)
    return file.read(_LONGEST_HOLDER).decode(errors="replace")


def _user() -> str:
    # An account without a name, as in some containers, raises either of these.
    with suppress(KeyError, OSError):
        return getpass.getuser()
    return "someone"
