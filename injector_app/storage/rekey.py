"""The same records under another key, in a new file that is proven before it counts (K4)."""

import os
from hashlib import sha256
from pathlib import Path

from sqlcipher3 import dbapi2

from injector_app.storage.connection import connect
from injector_app.storage.raw_key_text import raw_key_text
from injector_app.system.atomic_file import sync_folder
from injector_app.system.errors import RecordsProblem, Trouble

_STAMPS = ("application_id", "user_version")
_OBJECTS = """
SELECT type, name, sql FROM main.sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name
"""


def write_under_key(connection: dbapi2.Connection, path: Path, key: bytes | bytearray) -> None:
    """Copy everything into a new file under another key, durably; the old file is only read.

    Raises:
        RecordsProblem: the copy is not the same as what was copied.
    """
    remove_copy(path)
    # Made beforehand, because the engine would let others on this machine read the file.
    path.touch(mode=0o600)
    with raw_key_text(key) as text:
        connection.execute("ATTACH ? AS next KEY ?", (str(path), text))
    try:
        # A file that does not count yet needs no journal, and is made durable once at the end.
        connection.execute("PRAGMA next.journal_mode=OFF")
        connection.execute("PRAGMA next.synchronous=OFF")
        connection.execute("SELECT sqlcipher_export('next')").fetchall()
        for stamp in _STAMPS:
            number = connection.execute(f"PRAGMA main.{stamp}").fetchone()[0]
            connection.execute(f"PRAGMA next.{stamp}={number:d}")
    finally:
        connection.execute("DETACH next")
    _sync(path)
    _require_same(connection, path, key)


def remove_copy(path: Path) -> None:
    """Remove an unfinished copy, if there is one."""
    path.unlink(missing_ok=True)
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)


def _require_same(connection: dbapi2.Connection, path: Path, key: bytes | bytearray) -> None:
    copy = connect(path, key, mode="ro")
    try:
        damage = copy.execute("PRAGMA cipher_integrity_check").fetchall()
        (answer,) = copy.execute("PRAGMA integrity_check").fetchone()
        if damage or answer != "ok" or content_print(copy) != content_print(connection):
            raise RecordsProblem(Trouble.RECORDS_DAMAGED)
    finally:
        copy.close()


def content_print(connection: dbapi2.Connection) -> str:
    """A digest of the schema, the stamps and every row, whatever key the file is under."""
    digest = sha256()
    for stamp in _STAMPS:
        digest.update(repr(connection.execute(f"PRAGMA main.{stamp}").fetchone()).encode())
    schema = connection.execute(_OBJECTS).fetchall()
    digest.update(repr(schema).encode())
    for kind, name, _sql in schema:
        if kind == "table":
            # Every table has a primary key, and the rows come in the order of it or of the row id.
            order = _order(connection, name)
            for row in connection.execute(f'SELECT * FROM main."{name}" ORDER BY {order}'):  # noqa: S608 - names of our own tables
                digest.update(repr(row).encode())
    return digest.hexdigest()


def _order(connection: dbapi2.Connection, table: str) -> str:
    columns = connection.execute(f'PRAGMA main.table_info("{table}")').fetchall()
    keys = sorted((column[5], column[1]) for column in columns if column[5])
    return ", ".join(f'"{name}"' for _, name in keys) or "1"


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    sync_folder(path.parent)
