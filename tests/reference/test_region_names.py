"""Names of regions are found in the files as they are written."""

from pathlib import Path

from injector_app.reference.atlas_manifest import read_manifest
from injector_app.reference.region_names import RegionNames
from tests.support.atlas import atlas_copy, rewrite


def test_names_come_from_every_file(tmp_path: Path) -> None:
    names = RegionNames(read_manifest(atlas_copy(tmp_path)))
    assert names["procerus"] == "procerus"
    assert names["heel-skin"] == "skin of the heel"
    assert "tail" not in names
    assert len(names) == len(list(names))


def test_name_may_hold_any_character(tmp_path: Path) -> None:
    version = atlas_copy(tmp_path)
    region = {"id": "x-y", "side": "left", "latin": 'a "b"', "english": 'é / "c", \\ d', "kind": 1}
    rewrite(version, "sole_left.json", {"regions": [region]})
    assert RegionNames(read_manifest(version))["x-y"] == 'é / "c", \\ d'
