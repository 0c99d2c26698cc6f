"""Records: the open database; one transaction per use case."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from threading import RLock
from uuid import UUID

from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.orm import Session

from injector_app.storage.commit import commit, newest_entry
from injector_app.storage.connection import APPLICATION_ID, open_for_work
from injector_app.storage.engine import engine_over, for_writing
from injector_app.storage.first_look import look_first, require_our_schema
from injector_app.storage.rows.clinic import IdentityRow
from injector_app.storage.schema import SCHEMA, schema_of
from injector_app.storage.translate_errors import translated_errors
from injector_app.storage.whole_pages import whole_pages
from injector_app.system.atomic_file import sync_folder
from injector_app.system.disk_trouble import disk_trouble
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder

Transaction = Session


class Records:
    """Opens one transaction at a time, and closes when the last one has ended."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self._engine = engine
        self._folder = folder
        # A window that closes waits for the save that is under way on the worker thread.
        self._turn = RLock()

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """One view of the records; whatever is written in it is undone."""
        with (
            self._connected() as connection,
            Session(connection) as transaction,
            whole_pages(connection),
        ):
            yield transaction

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """All of it is durable when this ends, or none of it is there."""
        with self._connected() as connection, Session(for_writing(connection)) as transaction:
            before = newest_entry(transaction)
            with whole_pages(connection):
                yield transaction
                transaction.flush()
            commit(transaction, before=before, journal=DataFolder(self._folder).journal)

    def close(self) -> None:
        """Close the file and let go of its lock."""
        with self._turn, translated_errors(self._folder):
            self._engine.dispose()

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        with self._turn, translated_errors(self._folder), self._engine.connect() as connection:
            yield connection


def create_records(folder: DataFolder, *, key: bytes | bytearray, database_id: UUID) -> Records:
    """Empty records of this version's schema.

    They are made under another name and moved into place, so a set-up that is cut off leaves no
    half-made records.

    Raises:
        RecordsProblem: records are there already, or they cannot be written.
    """
    if folder.database.exists():
        raise RecordsProblem(Trouble.ALREADY_RECORDS, folder=str(folder.root))
    unfinished = folder.database.with_suffix(".db.new")
    with translated_errors(folder.root), disk_trouble(folder.root):
        _remove(unfinished)
        _fill(unfinished, key, database_id)
        unfinished.replace(folder.database)
        _remove(unfinished)
        sync_folder(folder.root)
    return open_records(folder, key=key, database_id=database_id)


def open_records(
    folder: DataFolder, *, key: bytes | bytearray, database_id: UUID | None = None
) -> Records:
    """The records, brought to this version's schema.

    Raises:
        RecordsProblem: they are missing, damaged, too new, in use, or not those of the key file.
    """
    with translated_errors(folder.root):
        look_first(folder.database, key)
        connection = open_for_work(folder.database, key)
        engine = engine_over(connection)
        try:
            require_our_schema(connection)
            if schema_of(connection) < SCHEMA:
                _upgrade(engine)
            _require_identity(engine, database_id)
        except BaseException:
            engine.dispose()
            raise
    return Records(engine, folder.root)


def _fill(path: Path, key: bytes | bytearray, database_id: UUID) -> None:
    # Made beforehand, because the engine would let others on this machine read the file.
    path.touch(mode=0o600)
    connection = open_for_work(path, key, create=True)
    connection.execute(f"PRAGMA application_id={APPLICATION_ID:d}")
    engine = engine_over(connection)
    try:
        _upgrade(engine)
        with engine.connect() as transaction, for_writing(transaction).begin():
            transaction.execute(insert(IdentityRow).values(database_id=database_id))
    finally:
        engine.dispose()


def _upgrade(engine: Engine) -> None:
    # Alembic takes 0.3 s to import: not at every start for what happens once per version.
    import_module("injector_app.storage.upgrade").upgrade(engine)


def _require_identity(engine: Engine, database_id: UUID | None) -> None:
    with engine.connect() as transaction:
        found = transaction.scalar(select(IdentityRow.database_id))
    if found is None or database_id not in {None, found}:
        raise RecordsProblem(Trouble.RECORDS_DAMAGED)


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
