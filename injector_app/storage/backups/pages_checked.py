"""Walk through every page of a copy on a thread of its own, while its rows are read on another."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from injector_app.storage.connection import connect
from injector_app.system.errors import RecordsProblem, Trouble

# Each row is looked up in every index: with too few pages in memory they are read over and over.
_CACHE = "PRAGMA cache_size=-64000"
_BETWEEN_SECONDS = 0.1
_WELL = "1"


@contextmanager
def pages_checked(
    path: Path, key: bytes | bytearray, *, pause: Callable[[], None]
) -> Iterator[None]:
    """Ends when all pages were checked as well; `pause` is called meanwhile and may end it.

    The engine works without the interpreter's lock, so a second core does it for nothing.

    Raises:
        RecordsProblem: a page is damaged, or tables and indexes do not agree.
    """
    connection = connect(path, key, mode="ro")
    try:
        connection.execute(_CACHE)
        with ThreadPoolExecutor(max_workers=1) as beside:
            check = beside.submit(_require_whole, connection)
            try:
                yield
                _wait(check, pause)
            except BaseException:
                connection.interrupt()
                raise
            check.result()
    finally:
        connection.close()


def _wait(check: Future[None], pause: Callable[[], None]) -> None:
    while wait((check,), timeout=_BETWEEN_SECONDS).not_done:
        pause()


def _require_whole(connection: dbapi2.Connection) -> None:
    # Every tree and chain, and every row in every index; the MAC of each page is checked as it is
    # read. One answer per fault: all of them are read.
    answers = connection.execute("PRAGMA integrity_check").fetchall()
    well = connection.execute("PRAGMA cipher_status").fetchone()[0]
    if well != _WELL or [row[0] for row in answers] != ["ok"]:
        raise RecordsProblem(Trouble.RECORDS_DAMAGED)
