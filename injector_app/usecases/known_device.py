"""Whether this computer knows a person of these records."""

from injector_app.system.paths import DataFolder
from injector_app.work.device_place import device_place


def known_device(folder: DataFolder) -> bool:
    """Whether it may be tried; the keyring is not asked, which could show a box of the system."""
    return device_place(folder).exists()
