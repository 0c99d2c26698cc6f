"""Where the witness of a data folder lies: beside the records, and in this user's settings."""

import hashlib
import importlib
from pathlib import Path
from uuid import UUID

from injector_app.system.paths import DataFolder


def witness_places(folder: DataFolder, database_id: UUID) -> tuple[Path, ...]:
    """Beside the records, which travels with them, and apart from them, which does not.

    The second is one per folder: a copy made elsewhere is other records with a past of their own.
    """
    return (folder.witness, _settings() / f"{_name(folder, database_id)}.witness")


def _name(folder: DataFolder, database_id: UUID) -> str:
    place = f"{database_id}|{folder.root.absolute()}"
    return hashlib.sha256(place.encode()).hexdigest()[:32]


def _settings() -> Path:
    folders = importlib.import_module("platformdirs")
    return Path(folders.user_config_path("injector_app", appauthor=False)) / "witness"
