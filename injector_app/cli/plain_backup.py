"""A backup as JSON shows it."""

from pathlib import Path

from injector_app.cli.plain import Plain
from injector_app.domain.backup import Backup


def plain_backup(folder: Path, backup: Backup) -> dict[str, Plain]:
    """What is known of it without opening it."""
    return {
        "folder": str(folder),
        "made_at": backup.at.isoformat(),
        "bytes": backup.size,
        "entries": backup.entries,
        "schema": backup.schema,
        "flaw": backup.flaw,
        "before_upgrade": backup.is_before_upgrade,
    }
