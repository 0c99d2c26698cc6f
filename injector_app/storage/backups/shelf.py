"""BackupShelf: one folder of backups; each is a folder that appears whole or not at all."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from injector_app.domain.backup import Backup
from injector_app.storage.backups.manifest import NAME, Manifest, digest_of, read_manifest
from injector_app.system.atomic_file import sync_folder
from injector_app.system.copy_file import copy_privately
from injector_app.system.disk_trouble import disk_trouble
from injector_app.system.errors import RecordsProblem, Trouble

DATABASE, KEYS, WITNESS = "clinic.db", "clinic.keys", "clinic.witness"
# What the folders of backups are called: on a drive of its own, and beside the records.
SECOND, BESIDE = "injector_app backups", "backups"
_UNFINISHED, _LEAVING = ".unfinished", ".leaving"


@dataclass(frozen=True, slots=True)
class BackupShelf:
    """Names tell the time in UTC; nothing but whole backups counts."""

    root: Path

    def backups(self) -> tuple[Backup, ...]:
        """What is there, oldest first; what cannot be read does not count."""
        try:
            folders = [one for one in self.root.iterdir() if not _is_passing(one)]
        except OSError:
            return ()
        found = (read_manifest(folder) for folder in folders)
        backups = (manifest.backup for manifest in found if manifest)
        return tuple(sorted(backups, key=lambda backup: (backup.at, backup.name)))

    def free_name(self, at: datetime) -> str:
        """A name for a backup of this moment that is not taken."""
        name = at.astimezone(UTC).strftime("%Y-%m-%dT%H-%M-%SZ")
        taken = {path.name for path in self.root.iterdir()} if self.root.is_dir() else set()
        numbered = (f"{name}-{number}" for number in range(2, len(taken) + 3))
        return next(one for one in (name, *numbered) if one not in taken)

    def put(self, name: str, fill: Callable[[Path], Manifest]) -> Manifest:
        """Let a new folder be filled, make it durable, and give it its name.

        Raises:
            RecordsProblem: the place cannot be written; nothing of it stays.
        """
        unfinished = self.root / f"{name}{_UNFINISHED}"
        with disk_trouble(self.root):
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.clear()
            unfinished.mkdir(mode=0o700)
            try:
                manifest = fill(unfinished)
                (unfinished / NAME).touch(mode=0o600)
                (unfinished / NAME).write_bytes(manifest.to_bytes())
                make_durable(unfinished)
                unfinished.rename(self.root / name)
            except BaseException:
                shutil.rmtree(unfinished, ignore_errors=True)
                raise
            sync_folder(self.root)
        return manifest

    def take_from(self, source: Path) -> Manifest:
        """Put a copy of a whole backup here, and read every byte of it back.

        Raises:
            RecordsProblem: the place cannot be written, or what was read is not what was written.
        """
        known = read_manifest(source)
        if known is None:
            raise RecordsProblem(Trouble.BACKUP_DAMAGED, backup=source.name)

        def fill(folder: Path) -> Manifest:
            for file in known.files:
                copy_privately(source / file, folder / file)
            require_untouched(folder, known)
            return known

        return self.put(source.name, fill)

    def remove(self, name: str) -> None:
        """Take a backup away; half of one never looks like one.

        Raises:
            RecordsProblem: the place cannot be written.
        """
        leaving = self.root / f"{name}{_LEAVING}"
        with disk_trouble(self.root):
            (self.root / name).rename(leaving)
            shutil.rmtree(leaving)

    def clear(self) -> None:
        """Remove what earlier attempts left unfinished."""
        for path in self.root.iterdir():
            if _is_passing(path) and path.is_dir():
                with suppress(OSError):
                    shutil.rmtree(path)


def find_backups(place: Path) -> tuple[Path, ...]:
    """The folders of backups in a place, newest last: it is one, holds some, or holds their shelf.

    A person points at the drive as readily as at the folder on it.
    """
    for folder in (place, place / SECOND, place / BESIDE):
        if read_manifest(folder) is not None:
            return (folder,)
        if backups := BackupShelf(folder).backups():
            return tuple(folder / backup.name for backup in backups)
    return ()


def require_untouched(folder: Path, manifest: Manifest) -> None:
    """Refuse a backup whose files are not those that were written.

    Raises:
        RecordsProblem: a file is missing or changed.
    """
    for file, digest in manifest.files.items():
        path = folder / file
        # A name from a file that anybody may have written must not lead elsewhere.
        if Path(file).name != file or not path.is_file() or digest_of(path) != digest:
            raise RecordsProblem(Trouble.BACKUP_DAMAGED, backup=folder.name)


def _is_passing(path: Path) -> bool:
    return path.suffix in {_UNFINISHED, _LEAVING}


def make_durable(folder: Path) -> None:
    """Have every file of a folder on the disk."""
    for path in folder.iterdir():
        descriptor = os.open(path, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    sync_folder(folder)
