"""Commit, and know for certain whether it happened."""

import os
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from injector_app.storage.rows.audit import AuditRow
from injector_app.system.disk_trouble import disk_trouble

_NEWEST = select(func.coalesce(func.max(AuditRow.seq), 0))


def newest_entry(transaction: Session) -> int:
    """The number of the newest entry in the audit; every act adds one."""
    return transaction.connection().execute(_NEWEST).scalar_one()


def commit(transaction: Session, *, before: int, journal: Path) -> None:
    """Make the transaction durable; `before` is the newest entry from when it began.

    Emptying the journal is what commits, and the engine syncs it afterwards. When only that sync
    fails, it reports a failure although everything is in force; told so, a person would do the
    act a second time. Then the sync is made up for here.

    Raises:
        RecordsProblem: the disk refuses that, too.
        DBAPIError: nothing of it was stored.
    """
    written = newest_entry(transaction)
    try:
        transaction.commit()
    except DBAPIError:
        transaction.rollback()
        if written == before or newest_entry(transaction) != written:
            raise
        with disk_trouble(journal.parent):
            _sync(journal)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
