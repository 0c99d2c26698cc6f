"""The first look at a records file, which leaves every byte of its folder as it was (D13)."""

from pathlib import Path

from sqlcipher3 import dbapi2

from injector_app.storage.connection import APPLICATION_ID, connect
from injector_app.storage.schema import SCHEMA, schema_of
from injector_app.system.errors import RecordsProblem, Trouble

_PRIMARY_CODE = 0xFF


def look_first(path: Path, key: bytes | bytearray) -> None:
    """Refuse a file that is missing, not ours, or from a newer version, without touching it.

    Raises:
        RecordsProblem: which of them.
    """
    if not path.exists():
        raise RecordsProblem(Trouble.RECORDS_MISSING)
    connection = connect(path, key, mode="ro")
    try:
        require_our_schema(connection)
    except dbapi2.OperationalError as problem:
        # A copy that was killed left a journal, which only a writing handle may roll back;
        # whoever opens that one asks again.
        if problem.sqlite_errorcode & _PRIMARY_CODE != dbapi2.SQLITE_READONLY:
            raise
    finally:
        connection.close()


def require_our_schema(connection: dbapi2.Connection) -> None:
    """Refuse a database that this version cannot read.

    Raises:
        RecordsProblem: it is not ours, or from a newer version.
    """
    schema = schema_of(connection)
    # An empty file opens as an empty database: that is lost data, not a fresh clinic.
    if _application_of(connection) != APPLICATION_ID or not schema:
        raise RecordsProblem(Trouble.RECORDS_DAMAGED)
    if schema > SCHEMA:
        raise RecordsProblem(Trouble.RECORDS_TOO_NEW, schema=schema)


def _application_of(connection: dbapi2.Connection) -> int:
    return int(connection.execute("PRAGMA application_id").fetchone()[0])
