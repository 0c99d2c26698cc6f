"""The manifest names every file of the newest atlas, with its checksum, and nothing else."""

import hashlib
import json

import pytest

from tests.support.atlas_files import DRAWN, MANIFEST, NEWEST, VARIANTS, drawing


def test_every_file_has_its_checksum() -> None:
    found = {
        path.relative_to(NEWEST).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in NEWEST.rglob("*.json")
        if path.name != "manifest.json"
    }
    assert found == MANIFEST["files"]


def test_every_body_has_every_drawn_view() -> None:
    files = {f"{variant}/{name}.json" for variant in VARIANTS for name in DRAWN}
    assert files | {"palette.json"} == set(MANIFEST["files"])
    assert VARIANTS[0] == "adult"


@pytest.mark.parametrize("name", DRAWN)
@pytest.mark.parametrize("variant", VARIANTS)
def test_file_agrees_with_the_manifest(variant: str, name: str) -> None:
    document = drawing(variant, name)
    assert (document["id"], document["variant"]) == (name, variant)
    assert document["name"] == MANIFEST["diagrams"][name]["name"]
    twins = [key for key, entry in MANIFEST["diagrams"].items() if entry["file"] == f"{name}.json"]
    twin = document["twin"]
    assert twins == ([name, twin["id"]] if twin else [name])
    assert document["mirror"] == (twin["id"] if twin else name)
    if twin:
        assert MANIFEST["diagrams"][twin["id"]]["name"] == twin["name"]


def test_files_are_small() -> None:
    sizes = {path: path.stat().st_size for path in NEWEST.parent.rglob("*.json")}
    assert {path: size for path, size in sizes.items() if size > 150_000} == {}
    assert sum(sizes.values()) <= 5_000_000


def test_manifest_is_one_line_per_key() -> None:
    lines = (NEWEST / "manifest.json").read_text().splitlines()
    assert len(lines) == len(json.loads((NEWEST / "manifest.json").read_bytes()))
