"""FreshPages: after a change was undone, the engine reads its pages anew.

SQLCipher 4.19 puts a page back from the journal, lets the engine look at its header, and only then
decodes it. Once in some 5,000 times the undecoded bytes look like a header, which is kept; as the
file is locked for good, so is the page. From then on the schema "is malformed" until the file is
opened again, though nothing is wrong on the disk (measured: `tests/storage/test_fresh_pages.py`).
"""

from sqlcipher3 import dbapi2

# Lets go of every page in memory that nobody holds.
_LET_GO = "PRAGMA shrink_memory"


class FreshPages:
    """Watches the transactions of one connection."""

    def __init__(self, driver: dbapi2.Connection) -> None:
        self._driver = driver
        self._changes = driver.total_changes
        self._is_writing = False
        self._is_stale = False

    def begin(self, statement: str, *, is_writing: bool) -> None:
        """Begin a transaction with that statement."""
        if self._is_stale:
            self._driver.execute(_LET_GO)
        self._driver.execute(statement)
        self._changes, self._is_writing, self._is_stale = (
            self._driver.total_changes,
            is_writing,
            False,
        )

    def undone(self) -> None:
        """The transaction is being rolled back; what only read is no matter."""
        self._is_stale |= self._is_writing or self._driver.total_changes != self._changes
