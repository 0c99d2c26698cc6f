"""Copy an open database, page by page, with pauses in which others write to it."""

import os
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from itertools import count
from pathlib import Path

from sqlcipher3 import dbapi2

from injector_app.storage.connection import connect
from injector_app.system.errors import RecordsProblem, Trouble

# 2 MB: a hundredth of a second or so each; a save waits for one step at most.
STEP_PAGES = 500
# What was written goes to the disk bit by bit: a save that syncs would wait for all of it.
SYNC_EVERY = 8
# Does what it is given while others go first.
Pause = Callable[[Callable[[], None]], None]
_WELL = "1"
# The driver gives the failure of a step no code, only these words (sqlite3_errstr).
_TROUBLES = {
    "database or disk is full": Trouble.DISK_FULL,
    "attempt to write a readonly database": Trouble.FOLDER_NOT_WRITABLE,
    "unable to open database file": Trouble.FOLDER_NOT_WRITABLE,
    "database disk image is malformed": Trouble.RECORDS_DAMAGED,
    "file is not a database": Trouble.RECORDS_DAMAGED,
}


def copy_in_steps(
    source: dbapi2.Connection, path: Path, key: bytes | bytearray, *, pause: Pause
) -> None:
    """Write the records as they are after the last step to `path`, under the same key.

    The engine carries over what the same connection writes between two steps. Whoever calls this
    holds the connection, and lets it go in `pause` only.

    Raises:
        RecordsProblem: a page of the source is damaged, or the copy cannot be written.
    """
    # Made beforehand, because the engine would let others on this machine read the file.
    path.touch(mode=0o600)
    copy = connect(path, key, mode="rw")
    try:
        # A file that does not count yet needs no journal, and is made durable once at the end.
        copy.execute("PRAGMA journal_mode=OFF")
        copy.execute("PRAGMA synchronous=OFF")
        with ThreadPoolExecutor(max_workers=1) as beside:
            steps = _pausing(path, pause, beside)
            source.backup(copy, pages=STEP_PAGES, progress=steps)
    except dbapi2.Error as problem:
        trouble = _TROUBLES.get(str(problem), Trouble.DISK_ERROR)
        raise RecordsProblem(trouble, folder=str(path.parent)) from problem
    finally:
        copy.close()
    # A damaged page is handed over as zeros (see whole_pages), and would be whole in the copy.
    if source.execute("PRAGMA cipher_status").fetchone()[0] != _WELL:
        raise RecordsProblem(Trouble.RECORDS_DAMAGED)


def _pausing(path: Path, pause: Pause, beside: Executor) -> Callable[[int, int, int], None]:
    numbers = count(1)
    syncs: list[Future[None]] = []

    def wait_and_sync() -> None:
        # The disk works while the next steps are taken, and never far behind them.
        while syncs:
            syncs.pop().result()
        syncs.append(beside.submit(_sync, path))

    def after_step(_status: int, remaining: int, _whole: int) -> None:
        if remaining:
            is_time = next(numbers) % SYNC_EVERY == 0
            pause(wait_and_sync if is_time else _nothing)

    return after_step


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _nothing() -> None:
    """The moment itself is what others need."""
