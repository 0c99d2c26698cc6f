"""Where the records lie when nobody says otherwise."""

from pathlib import Path

from platformdirs import user_data_path

from injector_app.system.paths import DataFolder


def data_folder(chosen: Path | None) -> DataFolder:
    """The chosen folder, else the one this system keeps for a person's data."""
    return DataFolder(chosen or user_data_path("injector_app", appauthor=False))
