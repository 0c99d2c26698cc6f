"""Every view is read whole; a damaged or foreign one is refused."""

from pathlib import Path
from typing import Any

import pytest

from injector_app.domain.position import Position
from injector_app.domain.region import RegionKind
from injector_app.domain.side import Side
from injector_app.reference.atlas_errors import AtlasDamaged
from injector_app.reference.load_atlas import load_atlas
from tests.support.atlas import DIAGRAMS, a_second_version, atlas_copy, rewrite
from tests.support.changed_drawing import depth_at

ATLAS = load_atlas(DIAGRAMS / "1").diagrams["adult"]


def test_face_is_read_whole() -> None:
    face = ATLAS["face_front"]
    assert (face.width, face.height, face.atlas_version) == (800, 1000, 1)
    assert (face.side, face.viewer_left, face.mirror) == (None, Side.RIGHT, "face_front")
    assert [layer.name for layer in face.layers] == ["tone", "hair", "muscles", "ink"]
    assert face.landmarks["nasion"] == (400, 428)


def test_region_has_its_names_and_its_area() -> None:
    left, right = sorted(ATLAS["face_front"].regions_named("masseter"), key=lambda each: each.side)
    assert (left.side, right.side) == (Side.LEFT, Side.RIGHT)
    assert (left.latin, left.kind) == ("musculus masseter", RegionKind.MUSCLE)
    assert 5000 < left.area == right.area < 15000


def test_hole_does_not_count_as_area() -> None:
    lids = ATLAS["face_front"].regions_named("orbicularis-oculi")[0]
    assert lids.holes
    assert not lids.encloses(*ATLAS["face_front"].landmarks["pupil"])


def test_side_follows_the_viewer() -> None:
    assert ATLAS["face_front"].side_at(Position(0.2, 0.5)) is Side.RIGHT
    assert ATLAS["head_back"].side_at(Position(0.2, 0.5)) is Side.LEFT
    assert ATLAS["palm_right"].side_at(Position(0.2, 0.5)) is Side.RIGHT


@pytest.mark.parametrize("view", ["palm_left", "palm_right"])
def test_depths_belong_to_their_places(tmp_path: Path, view: str) -> None:
    palm = load_atlas(a_second_version(tmp_path) / "diagrams" / "2").diagrams["adult"][view]
    assert palm.surface is not None
    for name, (x, y) in palm.landmarks.items():
        assert palm.landmark_depths[name] == pytest.approx(depth_at(x / 800))
        assert palm.surface.depth_at(x / 800, y / 1000) == pytest.approx(depth_at(x / 800), abs=0.2)


def test_first_format_has_neither_depths_nor_surface() -> None:
    face = ATLAS["face_front"]
    assert (face.landmark_depths, face.surface) == ({}, None)


@pytest.mark.parametrize(
    "changes",
    [
        {"canvas": [800]},
        {"mm_per_unit": "wide"},
        {"side": "both"},
        {"regions": [{"id": "x"}]},
        {"layers": [{"name": "tone"}]},
        {"landmarks": None},
        {"landmarks": {"pulp": [1]}},
        {"surface": {"columns": 2, "rows": 2, "eye_mm": 900, "depth": [1, 2, 3]}},
        {"id": "sole_right"},
        {"variant": "adult_male"},
        {"atlas_version": 2},
    ],
)
def test_foreign_view_is_refused_when_it_is_read(tmp_path: Path, changes: dict[str, Any]) -> None:
    version = atlas_copy(tmp_path)
    rewrite(version, "sole_left.json", changes)
    diagrams = load_atlas(version).diagrams["adult"]
    with pytest.raises(AtlasDamaged) as caught:
        diagrams["sole_left"]
    assert caught.value.facts["file"] == "1/sole_left.json"


def test_file_that_changes_after_the_start_is_refused(tmp_path: Path) -> None:
    version = atlas_copy(tmp_path)
    diagrams = load_atlas(version).diagrams["adult"]
    (version / "sole_left.json").write_text("{}")
    with pytest.raises(AtlasDamaged):
        diagrams["sole_left"]
