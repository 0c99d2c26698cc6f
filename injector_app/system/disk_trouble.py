"""What kind of trouble an operating system error is."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from injector_app.system.errors import RecordsProblem, Trouble

_KINDS = {
    errno.EACCES: Trouble.FOLDER_NOT_WRITABLE,
    errno.EPERM: Trouble.FOLDER_NOT_WRITABLE,
    errno.EROFS: Trouble.FOLDER_NOT_WRITABLE,
    # The path of the folder leads nowhere, or through a file.
    errno.ENOENT: Trouble.FOLDER_NOT_WRITABLE,
    errno.ENOTDIR: Trouble.FOLDER_NOT_WRITABLE,
    errno.EEXIST: Trouble.FOLDER_NOT_WRITABLE,
    errno.ENOSPC: Trouble.DISK_FULL,
    errno.EDQUOT: Trouble.DISK_FULL,
    errno.EFBIG: Trouble.DISK_FULL,
}


@contextmanager
def disk_trouble(folder: Path) -> Iterator[None]:
    """Turn an `OSError` from files of the data folder into a `RecordsProblem`."""
    try:
        yield
    except OSError as problem:
        trouble = _KINDS.get(problem.errno or 0, Trouble.DISK_ERROR)
        raise RecordsProblem(trouble, folder=str(folder)) from problem
