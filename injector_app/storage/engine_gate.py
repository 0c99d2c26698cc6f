"""The gate before any record is touched: is this engine what the records need (D17)."""

from sqlcipher3 import dbapi2

from injector_app.system.errors import RecordsProblem, Trouble

# Before 3.51.3 a reset of the write-ahead log could corrupt a file.
OLDEST_SQLITE = (3, 51, 3)
_REQUIRED = {
    "cipher_status": "1",
    "journal_mode": "truncate",
    "synchronous": 3,
    "locking_mode": "exclusive",
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
}


def require_fit_engine(connection: dbapi2.Connection) -> None:
    """Refuse an engine that is too old, cannot encrypt, or did not take a setting.

    Raises:
        RecordsProblem: what it lacks.
    """
    version = _value(connection, "SELECT sqlite_version()")
    if tuple(int(part) for part in version.split(".")) < OLDEST_SQLITE:
        raise RecordsProblem(Trouble.ENGINE_UNFIT, what=f"SQLite {version}")
    if not _value(connection, "PRAGMA cipher_version"):
        raise RecordsProblem(Trouble.ENGINE_UNFIT, what="no encryption")
    for name, required in _REQUIRED.items():
        found = _value(connection, f"PRAGMA {name}")
        if found != required:
            raise RecordsProblem(Trouble.ENGINE_UNFIT, what=f"{name} is {found}")


def _value(connection: dbapi2.Connection, statement: str) -> str:
    row = connection.execute(statement).fetchone()
    return row[0] if row else ""
