"""One witness travels with the records, one does not."""

from pathlib import Path
from uuid import UUID

from injector_app.system.paths import DataFolder
from injector_app.work.witness_places import witness_places

ONE, OTHER = UUID(int=1), UUID(int=2)


def test_second_place_is_outside_the_folder_and_one_per_folder_and_records(tmp_path: Path) -> None:
    here, there = DataFolder(tmp_path / "a"), DataFolder(tmp_path / "b")
    beside, apart = witness_places(here, ONE)
    assert beside == here.root / "clinic.witness"
    assert tmp_path not in apart.parents
    names = {witness_places(*one)[1].name for one in ((here, ONE), (there, ONE), (here, OTHER))}
    assert len(names) == 3
    assert all(set(Path(name).stem) <= set("0123456789abcdef") for name in names)
