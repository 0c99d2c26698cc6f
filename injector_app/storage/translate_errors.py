"""Driver errors as the kinds in system/errors.py."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from injector_app.system.errors import RecordsProblem, Trouble

_PRIMARY = 0xFF
_KINDS = {
    dbapi2.SQLITE_PERM: Trouble.FOLDER_NOT_WRITABLE,
    dbapi2.SQLITE_READONLY: Trouble.FOLDER_NOT_WRITABLE,
    dbapi2.SQLITE_CANTOPEN: Trouble.FOLDER_NOT_WRITABLE,
    dbapi2.SQLITE_BUSY: Trouble.RECORDS_BUSY,
    dbapi2.SQLITE_LOCKED: Trouble.RECORDS_BUSY,
    dbapi2.SQLITE_FULL: Trouble.DISK_FULL,
    dbapi2.SQLITE_IOERR: Trouble.DISK_ERROR,
    dbapi2.SQLITE_CORRUPT: Trouble.RECORDS_DAMAGED,
    dbapi2.SQLITE_NOTADB: Trouble.RECORDS_DAMAGED,
}

# What the driver says of a text column whose bytes are no text, without an error code.
_NO_TEXT = "Could not decode to UTF-8"


@contextmanager
def translated_errors(folder: Path) -> Iterator[None]:
    """Turn what the disk did into a `RecordsProblem`; a mistake of ours stays what it is."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as problem:
        cause = getattr(problem, "orig", problem)
        if _NO_TEXT in str(cause):
            # From nothing: the driver's sentence quotes what it could not read.
            raise RecordsProblem(Trouble.RECORDS_DAMAGED, folder=str(folder)) from None
        trouble = _KINDS.get(getattr(cause, "sqlite_errorcode", 0) & _PRIMARY)
        if trouble is None:
            raise
        name = getattr(cause, "sqlite_errorname", "")
        raise RecordsProblem(trouble, folder=str(folder), code=name) from problem
