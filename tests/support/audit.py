"""Check the whole log, and reach behind the program's back as an insider with the key would."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from injector_app.domain.audit_check import AuditCheck, AuditFlaw
from injector_app.storage.audit_scan import AuditScan
from injector_app.storage.connection import connect
from injector_app.storage.records import Records
from injector_app.system.paths import DataFolder
from injector_app.usecases.check_audit import check_audit
from injector_app.work.context import Work


def whole_check(work: Work) -> AuditCheck:
    """Every slice of a check."""
    step = check_audit(work)
    while step.check is None:
        step = check_audit(work, step=step)
    return step.check


def first_flaw(records: Records, *, limit: int = 4000) -> AuditFlaw | None:
    """What a check of the records finds first."""
    scan = AuditScan()
    while not scan.is_done:
        with records.reading() as transaction:
            scan.advance(transaction, limit=limit)
    return scan.flaw


@contextmanager
def behind_the_back(folder: DataFolder, key: bytes | bytearray) -> Iterator[dbapi2.Connection]:
    """A bare handle without triggers, as somebody with the database key and own tools has."""
    connection = connect(folder.database, key, mode="rw")
    kept = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall()
    for name, _ in kept:
        connection.execute(f'DROP TRIGGER "{name}"')
    yield connection
    for _, sql in kept:
        connection.execute(sql)
    connection.commit()
    connection.close()
