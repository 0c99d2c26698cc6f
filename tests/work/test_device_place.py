"""The slot of a computer lies apart from the records, one per folder."""

from pathlib import Path

from injector_app.system.paths import DataFolder
from injector_app.work.device_place import device_place


def test_place_is_outside_of_the_folder_and_its_own(tmp_path: Path) -> None:
    here, there = (device_place(DataFolder(tmp_path / name)) for name in ("a", "b"))
    assert here != there
    assert tmp_path not in here.parents
