"""Program: upgrade the records of an older version, and strike at each call that changes the disk.

Prints what is wrong after which call, then `FIXTURE: N calls, M rounds`.
"""

import shutil
import sys
from pathlib import Path

from sqlcipher3 import dbapi2

from injector_app.storage.backups.prove_copy import prove_copy
from injector_app.storage.backups.shelf import DATABASE, BackupShelf
from injector_app.storage.connection import open_for_work
from injector_app.storage.schema import SCHEMA
from injector_app.system.errors import RecordsProblem
from injector_app.system.paths import DataFolder
from tests.support.faults.every_call import strike_every_call
from tests.support.faults.forked import Say, forked
from tests.support.faults.plan import Fault, arm, calls, has_tripped
from tests.support.records import A_KEY, AN_AUDIT_KEY, reopen

NOT_MET = "NOT MET"
ALL_AT_ONCE = "all-at-once"
NO_BACKUP = "no-backup"


class UpgradeRounds:
    """One fixture, what it says before the upgrade, and what after."""

    def __init__(self, fixture: Path, folder: Path, planted: str) -> None:
        self._fixture = fixture
        self._planted = planted
        self.root = folder / "round"
        self.fresh()
        self._old = self._dump()
        reopen(self.root).close()
        self._new = self._dump()
        assert self._old != self._new, "this fixture is of the current version"

    def fresh(self) -> None:
        shutil.rmtree(self.root, ignore_errors=True)
        self.root.mkdir()
        shutil.copy(self._fixture, DataFolder(self.root).database)

    def round(self, fault: Fault, at: int) -> str:
        """What is wrong after an upgrade that was struck; NOT_MET past its last call."""
        self.fresh()

        def act(say: Say) -> None:
            arm(self.root, fault, at=at)
            try:
                reopen(self.root).close()
            except RecordsProblem:
                say("refused")
            if not has_tripped():
                say(NOT_MET)

        told = forked(act)
        if NOT_MET in told.lines:
            return NOT_MET
        if self._planted == ALL_AT_ONCE:
            self._drop_journal()
        if self._planted == NO_BACKUP:
            shutil.rmtree(DataFolder(self.root).backups, ignore_errors=True)
        if told.ended not in {0, -9}:
            return f"ended with {told.ended}"
        return self._judge()

    def count(self) -> int:
        self.fresh()
        arm(self.root)
        reopen(self.root).close()
        return calls()

    def _judge(self) -> str:
        """Old or new and never between, and new after the next start."""
        try:
            found = self._dump()
            if found not in {self._old, self._new}:
                return "between"
            if found == self._new and not self._has_backup():
                return "upgraded without a backup that opens"
            reopen(self.root).close()
        except RecordsProblem as problem:
            return f"refused: {problem.trouble.value}"
        return "" if self._dump() == self._new else "not upgraded by the next start"

    def _has_backup(self) -> bool:
        """Whether the records as they were are among the backups, and open."""
        shelf = BackupShelf(DataFolder(self.root).backups)
        for backup in shelf.backups():
            copy = shelf.root / backup.name / DATABASE
            prove_copy(copy, A_KEY, audit_key=AN_AUDIT_KEY, database_id=None)
        return any(backup.schema < SCHEMA for backup in shelf.backups())

    def _drop_journal(self) -> None:
        """The planted fault: as if the steps were not one transaction."""
        DataFolder(self.root).journal.unlink(missing_ok=True)

    def _dump(self) -> str:
        try:
            connection = open_for_work(DataFolder(self.root).database, A_KEY)
        except dbapi2.Error as problem:
            return type(problem).__name__
        try:
            tables = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY 1").fetchall()
            names = [name for name, sql in tables if str(sql).startswith("CREATE TABLE")]
            rows = [_rows(connection, name) for name in names]
            version = connection.execute("PRAGMA user_version").fetchone()
            return repr((tables, rows, version))
        except dbapi2.Error as problem:
            return type(problem).__name__
        finally:
            connection.close()


def _rows(connection: dbapi2.Connection, table: str) -> list[object]:
    # When the rows were taken over is another moment each time.
    columns = "seq, action" if table == "audit" else "*"
    return list(connection.execute(f'SELECT {columns} FROM "{table}"').fetchall())  # noqa: S608 - from sqlite_master


def main(fixture: str, folder: str, planted: str, every: str) -> None:
    rounds = UpgradeRounds(Path(fixture), Path(folder), planted)
    strike_every_call(Path(fixture).name, rounds, int(every))


if __name__ == "__main__":
    main(*sys.argv[1:])
