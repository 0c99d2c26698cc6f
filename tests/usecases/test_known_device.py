"""A folder that nobody trusted is not known; more in test_sign_in_by_device."""

from pathlib import Path

from injector_app.system.paths import DataFolder
from injector_app.usecases.known_device import known_device


def test_new_folder_is_not_known(tmp_path: Path) -> None:
    assert not known_device(DataFolder(tmp_path))
