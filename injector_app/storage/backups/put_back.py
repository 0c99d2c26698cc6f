"""Put a backup in the place of the records; what is there is set aside, never overwritten."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from injector_app.storage.backups.manifest import Manifest
from injector_app.storage.backups.shelf import require_untouched
from injector_app.system.atomic_file import sync_folder, write_whole
from injector_app.system.copy_file import copy_privately
from injector_app.system.disk_trouble import disk_trouble
from injector_app.system.paths import DataFolder

_PREVIOUS_KEYS = ".previous"


def prepare(source: Path, manifest: Manifest, folder: DataFolder) -> DataFolder:
    """A copy of the backup in the data folder, read back byte for byte; nothing else is touched.

    Raises:
        RecordsProblem: a file of the backup is not as it was written, or there is no room.
    """
    prepared = DataFolder(folder.restoring)
    with disk_trouble(folder.root):
        remove_prepared(folder)
        prepared.root.mkdir(mode=0o700, parents=True)
        for file in manifest.files:
            copy_privately(source / file, prepared.root / file)
        sync_folder(prepared.root)
    require_untouched(prepared.root, manifest)
    return prepared


def remove_prepared(folder: DataFolder) -> None:
    """Forget a copy that was not put in place."""
    shutil.rmtree(folder.restoring, ignore_errors=True)


def put_in_place(prepared: DataFolder, folder: DataFolder, at: datetime) -> Path | None:
    """Swap the prepared files in; returns where the former ones are, None where there were none.

    Cut off at any moment, every file of the former records is in the data folder or set aside,
    and restoring again goes on from there. A journal never meets records that it is not of.

    Raises:
        RecordsProblem: a file cannot be moved.
    """
    with disk_trouble(folder.root):
        aside = _set_aside(folder, at)
        prepared.database.replace(folder.database)
        prepared.keys.replace(folder.keys)
        write_whole(_previous(folder), folder.keys.read_bytes())
        # The witness that is there saw more than the backup: it tells what is missing now.
        if prepared.witness.exists() and not folder.witness.exists():
            prepared.witness.replace(folder.witness)
        sync_folder(folder.root)
    remove_prepared(folder)
    return aside


def _set_aside(folder: DataFolder, at: datetime) -> Path | None:
    present = [path for path in (*_moved(folder), *_copied(folder)) if path.exists()]
    if not present:
        return None
    aside = _free_folder(folder.set_aside, at)
    # The keys are copied: a start that finds neither keys nor records would offer a new clinic.
    for path in filter(Path.exists, _copied(folder)):
        copy_privately(path, aside / path.name)
    for path in filter(Path.exists, _moved(folder)):
        path.replace(aside / path.name)
    sync_folder(aside)
    sync_folder(folder.root)
    return aside


def _moved(folder: DataFolder) -> tuple[Path, ...]:
    return (folder.database, folder.journal, folder.next_database, folder.next_keys)


def _copied(folder: DataFolder) -> tuple[Path, ...]:
    return (folder.keys, _previous(folder), folder.witness)


def _previous(folder: DataFolder) -> Path:
    return folder.keys.with_name(f"{folder.keys.name}{_PREVIOUS_KEYS}")


def _free_folder(root: Path, at: datetime) -> Path:
    name = at.astimezone(UTC).strftime("%Y-%m-%dT%H-%M-%SZ")
    number = 1
    while True:
        path = root / (name if number == 1 else f"{name}-{number}")
        try:
            path.mkdir(mode=0o700, parents=True)
        except FileExistsError:
            number += 1
        else:
            return path
