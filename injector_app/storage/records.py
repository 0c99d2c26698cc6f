"""Records: the open database; one transaction per use case."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from threading import Lock
from uuid import UUID

from sqlalchemy import Connection, Engine, event, insert, select
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from injector_app.domain.audit_head import AuditHead
from injector_app.storage.audit_append import append_unnamed, last_head
from injector_app.storage.audit_book import AuditBook
from injector_app.storage.audit_triggers import watch_rows
from injector_app.storage.commit import commit
from injector_app.storage.connection import APPLICATION_ID, open_for_work
from injector_app.storage.copy_in_steps import copy_in_steps
from injector_app.storage.engine import driver_of, engine_over, for_writing
from injector_app.storage.first_look import look_first, require_our_schema
from injector_app.storage.rekey import remove_copy, write_under_key
from injector_app.storage.rows.clinic import IdentityRow
from injector_app.storage.schema import SCHEMA, schema_of
from injector_app.storage.translate_errors import translated_errors
from injector_app.storage.turn import Turn
from injector_app.storage.whole_pages import whole_pages
from injector_app.system.atomic_file import sync_folder
from injector_app.system.clock import SystemClock
from injector_app.system.disk_trouble import disk_trouble
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder

Transaction = Session

_BOOK = "audit book"


class Records:
    """Opens one transaction at a time, and closes when the last one has ended."""

    def __init__(self, engine: Engine, folder: Path, book: AuditBook) -> None:
        self._engine = engine
        self._folder = folder
        self._book = book
        self._told: Callable[[AuditHead], None] | None = None
        # A window that closes waits for the save that is under way on the worker thread.
        self._turn = Turn()
        # A backup and a change of the key keep each other out; charting goes on beside both.
        self._one_key = Lock()
        self._is_closing = False

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """One view of the records; whatever is written in it is undone."""
        with (
            self._connected() as connection,
            Session(connection, info={_BOOK: self._book}) as transaction,
            whole_pages(connection),
        ):
            yield transaction

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """All of it is durable when this ends, or none of it is there."""
        with (
            self._connected() as connection,
            Session(for_writing(connection), info={_BOOK: self._book}) as transaction,
        ):
            with whole_pages(connection):
                yield transaction
                transaction.flush()
                append_unnamed(connection, self._book, SystemClock().now())
            commit(transaction, self._book, journal=DataFolder(self._folder).journal)
            head = self._book.keep()
        if head is not None and self._told is not None:
            self._told(head)

    def tell(self, told: Callable[[AuditHead], None] | None) -> None:
        """Call this with the end of the audit after each commit that moved it."""
        self._told = told

    def move_under(
        self,
        key: bytes | bytearray,
        folder: DataFolder,
        *,
        from_key: bytes | bytearray,
        audit_key: bytes,
    ) -> None:
        """Put the same records under another key; the file changes in one rename, or not at all.

        `audit_key` chains the log from then on; the one so far was retired into the records.

        Raises:
            RecordsProblem: the copy is not whole, or it cannot be written.
        """
        with self._turn, translated_errors(self._folder), disk_trouble(self._folder):
            try:
                with self._engine.connect() as connection:
                    write_under_key(driver_of(connection), folder.next_database, key)
            except BaseException:
                remove_copy(folder.next_database)
                raise
            self._engine.dispose()
            fits, chains = from_key, self._book.key
            try:
                folder.next_database.replace(folder.database)
                fits, chains = key, audit_key
                sync_folder(folder.root)
                remove_copy(folder.next_database)
            finally:
                connection = open_for_work(folder.database, fits)
                self._engine = engine_over(connection)
                self._book = _watched(self._engine, connection, chains)

    @contextmanager
    def under_one_key(self) -> Iterator[None]:
        """Nobody else copies the records or gives them another key meanwhile."""
        with self._one_key:
            yield

    def copy_to(self, path: Path, key: bytes | bytearray) -> AuditHead | None:
        """Copy the records under the key they have; others read and write between the steps.

        Returns:
            Where the audit of the copy ends.

        Raises:
            RecordsProblem: a page is damaged, the place cannot be written, or the records are
                being closed.
        """
        with self._turn, translated_errors(path.parent), self._engine.connect() as connection:
            copy_in_steps(driver_of(connection), path, key, pause=self._let_others)
            return last_head(connection)

    def require_open(self) -> None:
        """Stop what reads or copies for long, because the records are being closed.

        Raises:
            RecordsProblem: they are.
        """
        if self._is_closing:
            raise RecordsProblem(Trouble.BACKUP_CUT)

    def close(self) -> None:
        """Close the file and let go of its lock; a copy that is under way ends first."""
        self._is_closing = True
        with self._one_key, self._turn, translated_errors(self._folder):
            self._engine.dispose()

    def _let_others(self, meanwhile: Callable[[], None]) -> None:
        self._turn.let_others(meanwhile)
        self.require_open()

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        with self._turn, translated_errors(self._folder):
            if self._is_closing:
                # What waited behind the closing has no key to open them with.
                raise RecordsProblem(Trouble.RECORDS_CLOSED)
            with self._engine.connect() as connection:
                yield connection


def audit_book(transaction: Transaction) -> AuditBook:
    """What the transaction changed so far."""
    book: AuditBook = transaction.info[_BOOK]
    return book


def create_records(
    folder: DataFolder, *, key: bytes | bytearray, audit_key: bytes, database_id: UUID
) -> Records:
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
        _fill(unfinished, key, audit_key, database_id)
        unfinished.replace(folder.database)
        _remove(unfinished)
        sync_folder(folder.root)
    return open_records(folder, key=key, audit_key=audit_key, database_id=database_id)


def open_records(
    folder: DataFolder,
    *,
    key: bytes | bytearray,
    audit_key: bytes,
    database_id: UUID | None = None,
) -> Records:
    """The records, brought to this version's schema; `audit_key` chains their log.

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
                _keep_before_upgrade(connection, folder, key)
                _upgrade(engine, audit_key)
            _require_identity(engine, database_id)
            book = _watched(engine, connection, audit_key)
        except BaseException:
            engine.dispose()
            # The engine knows the connection only once it was used.
            connection.close()
            raise
    return Records(engine, folder.root, book)


def _watched(engine: Engine, connection: dbapi2.Connection, audit_key: bytes) -> AuditBook:
    book = AuditBook(audit_key)
    watch_rows(connection, book)
    for moment in ("begin", "rollback"):
        event.listen(engine, moment, lambda _connection: book.forget())
    return book


def _fill(path: Path, key: bytes | bytearray, audit_key: bytes, database_id: UUID) -> None:
    # Made beforehand, because the engine would let others on this machine read the file.
    path.touch(mode=0o600)
    connection = open_for_work(path, key, create=True)
    connection.execute(f"PRAGMA application_id={APPLICATION_ID:d}")
    engine = engine_over(connection)
    try:
        _upgrade(engine, audit_key)
        with engine.connect() as transaction, for_writing(transaction).begin():
            transaction.execute(insert(IdentityRow).values(database_id=database_id))
    finally:
        engine.dispose()


def _upgrade(engine: Engine, audit_key: bytes) -> None:
    # Alembic takes 0.3 s to import: not at every start for what happens once per version.
    import_module("injector_app.storage.upgrade").upgrade(engine, audit_key=audit_key)


def _keep_before_upgrade(
    connection: dbapi2.Connection, folder: DataFolder, key: bytes | bytearray
) -> None:
    module = import_module("injector_app.storage.backups.before_upgrade")
    module.keep_before_upgrade(connection, folder, key, at=SystemClock().now())


def _require_identity(engine: Engine, database_id: UUID | None) -> None:
    with engine.connect() as transaction:
        found = transaction.scalar(select(IdentityRow.database_id))
    if found is None or database_id not in {None, found}:
        raise RecordsProblem(Trouble.RECORDS_DAMAGED)


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
