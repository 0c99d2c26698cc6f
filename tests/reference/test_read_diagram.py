"""Every view is read whole; a damaged or foreign one is refused."""

from pathlib import Path
from typing import Any

import pytest

from injector_app.domain.position import Position
from injector_app.domain.region import RegionKind
from injector_app.domain.side import Side
from injector_app.reference.atlas_errors import AtlasDamaged
from injector_app.reference.load_atlas import load_atlas
from tests.support.atlas import DIAGRAMS, VIEWS, atlas_copy, rewrite

ATLAS = load_atlas(DIAGRAMS / "1").diagrams["adult"]


def test_all_views_are_there_in_order() -> None:
    assert tuple(ATLAS) == VIEWS


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


@pytest.mark.parametrize(
    "changes",
    [
        {"schema": "injector_app/diagram/2"},
        {"canvas": [800]},
        {"mm_per_unit": "wide"},
        {"side": "both"},
        {"regions": [{"id": "x"}]},
        {"layers": [{"name": "tone"}]},
        {"landmarks": None},
    ],
)
def test_foreign_view_is_refused(tmp_path: Path, changes: dict[str, Any]) -> None:
    rewrite(atlas_copy(tmp_path), "sole_left.json", changes)
    with pytest.raises(AtlasDamaged) as caught:
        load_diagrams(tmp_path)
    assert caught.value.facts["file"] == "sole_left.json"
