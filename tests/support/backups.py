"""Backups of the small records that the storage tests copy."""

from datetime import UTC, datetime
from pathlib import Path

from injector_app.storage.backups.make_backup import Source, make_backup
from injector_app.storage.backups.manifest import Manifest
from injector_app.storage.backups.shelf import BackupShelf
from injector_app.storage.records import Records
from injector_app.system.paths import DataFolder
from tests.support.records import A_DATABASE_ID, A_KEY, AN_AUDIT_KEY

AT = datetime(2026, 11, 20, 9, tzinfo=UTC)
KEY_FILE = b"the key file"


def source_of(records: Records, folder: DataFolder) -> Source:
    """What a backup of these records is made from."""
    return Source(
        records=records,
        folder=folder,
        database_id=A_DATABASE_ID,
        key_file=KEY_FILE,
        key=A_KEY,
        audit_key=AN_AUDIT_KEY,
    )


def backed_up(records: Records, folder: DataFolder, at: datetime = AT) -> tuple[Path, Manifest]:
    """The folder and the manifest of a new backup."""
    shelf = BackupShelf(folder.backups)
    manifest = make_backup(source_of(records, folder), shelf, at)
    return shelf.root / manifest.backup.name, manifest
