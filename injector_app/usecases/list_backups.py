"""List the backups in a place, before anybody signed in."""

from pathlib import Path

from injector_app.domain.backup import Backup
from injector_app.storage.backups.manifest import read_manifest
from injector_app.storage.backups.shelf import find_backups
from injector_app.system.errors import RecordsProblem, Trouble


def list_backups(place: Path) -> tuple[tuple[Path, Backup], ...]:
    """The folder of each backup and what it is, newest first.

    Raises:
        RecordsProblem: there is none.
    """
    found = [(folder, read_manifest(folder)) for folder in find_backups(place)]
    backups = tuple((folder, manifest.backup) for folder, manifest in found if manifest)
    if not backups:
        raise RecordsProblem(Trouble.NO_BACKUP, folder=str(place))
    return backups[::-1]
