"""Refuse what was read from a damaged page."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from injector_app.storage.engine import driver_of
from injector_app.system.errors import RecordsProblem, Trouble

_WELL = "1"


@contextmanager
def whole_pages(connection: Connection) -> Iterator[None]:
    """Believe what was read only if every page of it was whole.

    Raises:
        RecordsProblem: a page was damaged, whatever the damage led to.
    """
    try:
        yield
    finally:
        # WORKAROUND(SQLCipher 4.19): a page whose MAC does not fit is handed over as zeros. Among
        # rows that is an error; in the last page of a long text it is not, and the text ends in
        # zeros. The cipher remembers it, though; tests/storage/test_whole_pages.py shows both.
        if driver_of(connection).execute("PRAGMA cipher_status").fetchone()[0] != _WELL:
            raise RecordsProblem(Trouble.RECORDS_DAMAGED)
