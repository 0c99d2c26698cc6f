"""Where the slot of this computer lies: in the user's settings, never beside the records."""

import hashlib
import importlib
from pathlib import Path

from injector_app.system.paths import DataFolder


def device_place(folder: DataFolder) -> Path:
    """One per data folder and user of the system."""
    name = hashlib.sha256(str(folder.root.absolute()).encode()).hexdigest()[:32]
    folders = importlib.import_module("platformdirs")
    settings = Path(folders.user_config_path("injector_app", appauthor=False))
    return settings / "device" / f"{name}.slot"
