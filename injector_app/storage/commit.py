"""Commit, and know for certain whether it happened."""

import os
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from injector_app.storage.audit_append import last_head
from injector_app.storage.audit_book import AuditBook
from injector_app.storage.engine import driver_of
from injector_app.system.disk_trouble import disk_trouble


def commit(transaction: Session, book: AuditBook, *, journal: Path) -> None:
    """Make the transaction durable; every change in it has its entry in the book.

    Emptying the journal is what commits, and the engine syncs it afterwards. When only that sync
    fails, it reports a failure although everything is in force; told so, a person would do the
    act a second time. Then the sync is made up for here.

    Raises:
        RecordsProblem: the disk refuses that, too.
        DBAPIError: nothing of it was stored.
    """
    written = book.moved
    driver = driver_of(transaction.connection())
    try:
        transaction.commit()
    except DBAPIError:
        transaction.rollback()
        if driver.in_transaction:
            # A reference that was to be whole by now leaves the engine in the middle of it.
            driver.rollback()
        # A disk that cannot even be asked leaves it open which entry the next one follows.
        book.lose_track()
        if written is None or last_head(transaction.connection()) != written:
            raise
        book.move_to(written)
        with disk_trouble(journal.parent):
            _sync(journal)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
