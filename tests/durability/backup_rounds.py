"""Program: make or restore a backup, and strike at each call that changes the disk.

Prints what is wrong after which call, then `ACT: N calls, M rounds`.
"""

import shutil
import sys
from pathlib import Path

from injector_app.storage.backups.manifest import NAME, Manifest, read_manifest
from injector_app.storage.backups.prove_copy import prove_copy
from injector_app.storage.backups.put_back import prepare, put_in_place
from injector_app.storage.backups.shelf import DATABASE, BackupShelf
from injector_app.system.copy_file import copy_privately
from injector_app.system.errors import RecordsProblem
from injector_app.system.paths import DataFolder
from tests.support.backups import AT, KEY_FILE, backed_up
from tests.support.faults.every_call import strike_every_call
from tests.support.faults.forked import Say, forked
from tests.support.faults.plan import Fault, arm, calls, has_tripped
from tests.support.records import A_DATABASE_ID, A_KEY, AN_AUDIT_KEY, create, fill, opened

NOT_MET = "NOT MET"
BACK_UP, RESTORE = "backup", "restore"
# The planted faults: a backup under its name before it is whole, and a restore that overwrites.
EARLY, OVER = "early", "over"
FORMER = {"clinic.keys": b"former keys", "clinic.witness": b"w", "clinic.db-journal": b"journal"}


class BackupRounds:
    """Records with one good backup, made anew for every round."""

    def __init__(self, folder: Path, act: str) -> None:
        self._template, self._folder = folder / "template", DataFolder(folder / "round")
        self._act = act
        records = create(self._template)
        fill(records)
        self._name = backed_up(records, DataFolder(self._template))[0].name
        records.close()
        if act in {RESTORE, OVER}:
            for name, data in FORMER.items():
                (self._template / name).write_bytes(data)
        self._before = DataFolder(self._template).database.read_bytes()

    def round(self, fault: Fault, at: int) -> str:
        """What is wrong after an act that was struck; NOT_MET past its last call."""
        self._fresh()

        def act(say: Say) -> None:
            arm(self._folder.root, fault, at=at)
            try:
                self._do()
            except (RecordsProblem, OSError):
                say("refused")
            if not has_tripped():
                say(NOT_MET)

        told = forked(act)
        if told.ended not in {0, -9}:
            return f"ended with {told.ended}"
        return self._judge_restore() if self._act in {RESTORE, OVER} else self._judge_backup()

    def count(self) -> int:
        self._fresh()
        arm(self._folder.root)
        self._do()
        total = calls()
        arm(self._folder.root)
        return total

    def _fresh(self) -> None:
        shutil.rmtree(self._folder.root, ignore_errors=True)
        shutil.copytree(self._template, self._folder.root)

    def _do(self) -> None:
        source = self._folder.backups / self._name
        if self._act == BACK_UP:
            with opened(self._folder.root) as records:
                backed_up(records, self._folder)
        elif self._act == EARLY:
            early = self._folder.backups / "early"
            early.mkdir()
            for name in (NAME, DATABASE):
                copy_privately(source / name, early / name)
        elif self._act == OVER:
            self._folder.database.unlink()
            copy_privately(source / DATABASE, self._folder.database)
        else:
            put_in_place(prepare(source, self._manifest(), self._folder), self._folder, AT)

    def _manifest(self) -> Manifest:
        manifest = read_manifest(self._folder.backups / self._name)
        assert manifest is not None
        return manifest

    def _judge_backup(self) -> str:
        """What is listed is whole, the old one is there, and the next one is made."""
        shelf = BackupShelf(self._folder.backups)
        try:
            for backup in shelf.backups():
                _prove(shelf.root / backup.name / DATABASE)
            if self._name not in {backup.name for backup in shelf.backups()}:
                return "the old backup is gone"
            with opened(self._folder.root) as records:
                path, _ = backed_up(records, self._folder)
            _prove(path / DATABASE)
        except RecordsProblem as problem:
            return f"refused: {problem.trouble.value}"
        return ""

    def _judge_restore(self) -> str:
        """Every former file is somewhere, no journal met other records, and it can be repeated."""
        root = self._folder.root
        kept = [path.read_bytes() for path in root.rglob("*") if path.is_file()]
        lost = [data for data in (self._before, *FORMER.values()) if data not in kept]
        if lost:
            return f"{len(lost)} former files are gone"
        if not self._folder.holds_records:
            return "taken for an empty folder"
        has_both = self._folder.journal.exists() and self._folder.database.exists()
        if has_both and self._folder.database.read_bytes() != self._before:
            return "a journal met other records"
        try:
            put_in_place(
                prepare(self._folder.backups / self._name, self._manifest(), self._folder),
                self._folder,
                AT,
            )
        except RecordsProblem as problem:
            return f"not repeated: {problem.trouble.value}"
        _prove(self._folder.database)
        return "" if self._folder.keys.read_bytes() == KEY_FILE else "other keys"


def _prove(copy: Path) -> None:
    prove_copy(copy, A_KEY, audit_key=AN_AUDIT_KEY, database_id=A_DATABASE_ID)


def main(act: str, folder: str, every: str) -> None:
    strike_every_call(act, BackupRounds(Path(folder), act), int(every))


if __name__ == "__main__":
    main(*sys.argv[1:])
