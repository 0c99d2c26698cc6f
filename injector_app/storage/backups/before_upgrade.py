"""A proven copy of records that are about to be brought to a newer form (D14)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlcipher3 import dbapi2

from injector_app.domain.backup import Backup
from injector_app.storage.backups.make_backup import manifest_of, take_witness, write_privately
from injector_app.storage.backups.manifest import Manifest
from injector_app.storage.backups.prove_copy import prove_copy
from injector_app.storage.backups.shelf import DATABASE, KEYS, BackupShelf
from injector_app.storage.connection import connect
from injector_app.storage.copy_in_steps import copy_in_steps
from injector_app.storage.rekey import content_print
from injector_app.storage.schema import schema_of
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder

_IDENTITY = "SELECT database_id FROM identity"


def keep_before_upgrade(
    connection: dbapi2.Connection, folder: DataFolder, key: bytes | bytearray, *, at: datetime
) -> None:
    """Put a backup of the present form among the backups; thinning never takes it.

    Raises:
        RecordsProblem: the records are damaged, or there is no room; then nothing is upgraded.
    """
    shelf = BackupShelf(folder.backups)
    schema = schema_of(connection)
    blank = Backup(shelf.free_name(at), at, 0, 0, schema, is_before_upgrade=True)

    def fill(unfinished: Path) -> Manifest:
        copy = unfinished / DATABASE
        copy_in_steps(connection, copy, key, pause=_nobody_waits)
        database_id = _database_id(connection)
        prove_copy(copy, key, audit_key=b"", database_id=database_id)
        _require_same(connection, copy, key)
        take_witness(folder, unfinished)
        if folder.keys.exists():
            write_privately(unfinished / KEYS, folder.keys.read_bytes())
        return manifest_of(unfinished, replace(blank, size=0), database_id)

    shelf.put(blank.name, fill)
    for older in shelf.backups():
        # An upgrade that failed and is tried again.
        if older.is_before_upgrade and older.schema == schema and older.name != blank.name:
            shelf.remove(older.name)


def _require_same(connection: dbapi2.Connection, path: Path, key: bytes | bytearray) -> None:
    copy = connect(path, key, mode="ro")
    try:
        if content_print(copy) != content_print(connection):
            raise RecordsProblem(Trouble.RECORDS_DAMAGED)
    finally:
        copy.close()


def _database_id(connection: dbapi2.Connection) -> UUID:
    found = connection.execute(_IDENTITY).fetchone()[0]
    return UUID(bytes=found) if isinstance(found, bytes) else UUID(str(found))


def _nobody_waits(meanwhile: Callable[[], None]) -> None:
    meanwhile()
