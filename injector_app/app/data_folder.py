"""Where the records lie when nobody says otherwise."""

import importlib
from pathlib import Path

from injector_app.system.paths import DataFolder


def data_folder(chosen: Path | None) -> DataFolder:
    """The chosen folder, else the one this system keeps for a person's data."""
    return DataFolder(chosen or _usual_folder())


def _usual_folder() -> Path:
    # Loaded by name: a start that was told its folder does not wait for it (decision 0006).
    folders = importlib.import_module("platformdirs")
    return Path(folders.user_data_path("injector_app", appauthor=False))
