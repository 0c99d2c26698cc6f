"""A diagram knows body from paper, the patient's sides, and the smallest region at a place."""

from dataclasses import replace

import pytest

from injector_app.domain.position import Position
from injector_app.domain.region import RegionKind
from injector_app.domain.side import Side
from injector_app.domain.surface import Surface
from tests.support.small_catalog import a_diagram, a_region

LARGE = a_region("orbicularis-oculi", Side.RIGHT, (200, 300, 400, 500))
SMALL = a_region("pretarsal-lid", Side.RIGHT, (250, 350, 300, 380))
OTHER = a_region("orbicularis-oculi", Side.LEFT, (420, 300, 600, 500))
FACE = a_diagram("face_front", None, LARGE, SMALL, OTHER)


def test_body_is_told_from_paper() -> None:
    assert FACE.contains(FACE.position(400, 500))
    assert not FACE.contains(FACE.position(50, 500))


@pytest.mark.parametrize(
    ("x", "side"), [(100, Side.RIGHT), (400, Side.MIDLINE), (404, Side.MIDLINE), (700, Side.LEFT)]
)
def test_side_is_the_patients(x: float, side: Side) -> None:
    assert FACE.side_at(FACE.position(x, 500)) is side


def test_view_of_one_side_has_that_side_everywhere() -> None:
    palm = a_diagram("palm_left", Side.LEFT)
    sides = {palm.side_at(Position(x / 10, 0.5)) for x in range(11)}
    assert sides == {Side.LEFT}


def test_smallest_region_wins() -> None:
    assert FACE.region_at(FACE.position(270, 360)) is SMALL
    assert FACE.region_at(FACE.position(220, 480)) is LARGE


def test_muscle_names_the_place_before_skin_does() -> None:
    skin = replace(SMALL, id="skin-of-v1-area", kind=RegionKind.DERMATOME)
    face = replace(FACE, regions=(LARGE, skin))
    assert face.region_at(face.position(270, 360)) is LARGE
    assert face.region_at(face.position(270, 360), {"skin-of-v1-area"}) is skin


def test_place_between_regions_has_none() -> None:
    assert FACE.region_at(FACE.position(410, 400)) is None


def test_both_sides_of_a_region_are_found_by_name() -> None:
    assert FACE.regions_named("orbicularis-oculi") == (LARGE, OTHER)
    assert FACE.regions_named("masseter") == ()


def test_canvas_and_fractions_agree() -> None:
    position = FACE.position(200, 250)
    assert position == Position(0.25, 0.25)
    assert FACE.canvas_point(position) == pytest.approx((200, 250))


def test_caution_zones_are_told_beside_the_best_region() -> None:
    zone = replace(SMALL, id="facial-nerve", kind=RegionKind.CAUTION_ZONE)
    face = replace(FACE, regions=(LARGE, zone))
    assert face.region_at(face.position(270, 360)) is LARGE
    assert face.caution_zones_at(face.position(270, 360)) == (zone,)
    assert face.caution_zones_at(face.position(220, 480)) == ()


def test_mirror_of_a_place_on_a_symmetric_view_and_on_one_side() -> None:
    assert FACE.mirrored(Position(0.2, 0.4), Side.RIGHT) == (
        "face_front",
        Position(0.8, 0.4),
        Side.LEFT,
    )
    palm = replace(a_diagram("palm_left", Side.LEFT), mirror="palm_right")
    there = palm.mirrored(Position(0.3, 0.4), Side.LEFT)
    assert there == ("palm_right", Position(0.7, 0.4), Side.RIGHT)


def test_distance_is_flat_without_a_surface_and_over_the_skin_with_one() -> None:
    a, b = Position(0.2, 0.5), Position(0.7, 0.5)
    flat = 0.5 * 800 * FACE.mm_per_unit
    assert FACE.distance_mm(a, b) == pytest.approx(flat)
    slope = Surface(columns=2, rows=2, eye_mm=1e9, depth=(0, 1000, 0, 1000))
    longer = (flat**2 + 50**2) ** 0.5
    assert replace(FACE, surface=slope).distance_mm(a, b) == pytest.approx(longer)
