"""A manifest of either format says what there is, and everything there is."""

import json
from pathlib import Path
from typing import Any

import pytest

from injector_app.reference.atlas_errors import AtlasDamaged
from injector_app.reference.atlas_manifest import read_manifest
from tests.support.atlas import DIAGRAMS, NEWEST, VIEWS, a_second_version

FIRST = {"schema": "injector_app/atlas-manifest/1", "atlas_version": 1}
SECOND: dict[str, Any] = {
    "schema": "injector_app/atlas-manifest/2",
    "atlas_version": 2,
    "variants": {"adult": "Adult"},
    "diagrams": {"face": {"file": "face.json", "name": "Face"}},
    "files": {"palette.json": "x", "adult/face.json": "y"},
}


def written(folder: Path, manifest: object) -> Path:
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return folder


def test_first_format_lists_every_view_for_the_usual_body() -> None:
    manifest = read_manifest(DIAGRAMS / "1")
    assert (tuple(manifest.diagrams), tuple(manifest.bodies)) == (VIEWS, ("adult",))
    assert manifest.path(manifest.diagrams["sole_left"], "adult").name == "sole_left.json"


def test_second_format_names_bodies_and_twins(tmp_path: Path) -> None:
    manifest = read_manifest(a_second_version(tmp_path) / "diagrams" / "2")
    right = manifest.diagrams["head_right"]
    assert (right.is_twin, right.name) == (True, "Head, right side")
    assert manifest.bodies == {"adult": "Adult", "adult_male": "Adult, male"}
    path = manifest.path(right, "adult_male")
    assert path.relative_to(manifest.folder).as_posix() == "adult_male/head_left.json"


@pytest.mark.parametrize("version", range(1, NEWEST + 1))
def test_shipped_manifest_lists_every_file(version: int) -> None:
    folder = DIAGRAMS / str(version)
    on_disk = {path.relative_to(folder).as_posix() for path in folder.rglob("*.json")}
    assert set(read_manifest(folder).files) == on_disk - {"manifest.json"}


@pytest.mark.parametrize(
    "manifest",
    [
        [],
        {"schema": "other", "files": {}},
        FIRST,
        {**FIRST, "files": {}},
        {**FIRST, "files": {"palette.json": "x"}},
        {**FIRST, "files": {"face.json": "x"}},
        {**SECOND, "variants": {}},
        {**SECOND, "variants": {"child": "Child"}},
        {**SECOND, "variants": {"adult": "Adult", "child": "Child"}},
        {**SECOND, "diagrams": {}},
        {**SECOND, "diagrams": {"face": {"file": "face.json"}}},
        {**SECOND, "diagrams": {"head": {"file": "head.json", "name": "Head"}}},
        {**SECOND, "files": {"adult/face.json": "y"}},
        {**SECOND, "files": None},
        {**SECOND, "atlas_version": "two"},
    ],
)
def test_foreign_manifest_is_refused(tmp_path: Path, manifest: object) -> None:
    with pytest.raises(AtlasDamaged) as caught:
        read_manifest(written(tmp_path, manifest))
    assert caught.value.facts["file"] == f"{tmp_path.name}/manifest.json"


def test_control_the_whole_manifest_is_taken(tmp_path: Path) -> None:
    assert read_manifest(written(tmp_path, SECOND)).version == 2
