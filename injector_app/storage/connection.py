"""The one connection to the encrypted file, set up as security.md 5.5 asks."""

from pathlib import Path

from sqlcipher3 import dbapi2

from injector_app.storage.engine_gate import require_fit_engine
from injector_app.storage.raw_key_text import raw_key_text

# Tells this program's files from others ("InjA").
APPLICATION_ID = 0x496E6A41
_PATIENCE_SECONDS = 0.5
_BASELINE = (
    "journal_mode=TRUNCATE",
    "synchronous=EXTRA",
    "locking_mode=EXCLUSIVE",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "secure_delete=ON",
    "cache_size=-64000",
)


def connect(path: Path, key: bytes | bytearray, *, mode: str) -> dbapi2.Connection:
    """A keyed handle and nothing more; `mode` is that of an SQLite URI."""
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=_PATIENCE_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    # Before the key, or damage floods the console.
    connection.execute("PRAGMA cipher_log_level=NONE")
    # Not as SQL text: a statement can be traced, logged or end up in an exception.
    with raw_key_text(key) as text:
        connection.set_key(text)
    return connection


def open_for_work(path: Path, key: bytes | bytearray, *, create: bool = False) -> dbapi2.Connection:
    """A handle with the baseline in force, proved by reading it back, that shuts others out.

    Raises:
        RecordsProblem: the engine lacks what the records need.
    """
    connection = connect(path, key, mode="rwc" if create else "rw")
    try:
        for setting in _BASELINE:
            connection.execute(f"PRAGMA {setting}")
        require_fit_engine(connection)
        _keep_others_out(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _keep_others_out(connection: dbapi2.Connection) -> None:
    # Exclusive locking takes its lock at the first write and keeps it; this is one that writes
    # nothing, so a second program is refused when it opens and not when it saves.
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
