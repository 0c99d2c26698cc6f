"""Depth of the skin: every view has it, and lengths along it are those of a body."""

import pytest

from tests.support.atlas_files import (
    DRAWN,
    VARIANTS,
    depth_mm,
    drawing,
    flat_mm,
    mirrored,
    surface_mm,
)


@pytest.mark.parametrize("name", DRAWN)
@pytest.mark.parametrize("variant", VARIANTS)
def test_surface_covers_the_sheet(variant: str, name: str) -> None:
    document = drawing(variant, name)
    surface = document["surface"]
    depth = surface["depth"]
    assert len(depth) == surface["columns"] * surface["rows"]
    assert all(isinstance(value, int) for value in depth)
    # No part of a person lies a metre before or behind the middle plane.
    assert all(abs(value) < 10_000 for value in depth)
    assert surface["eye_mm"] > 1000
    for x, y, near in document["landmarks"].values():
        assert near == pytest.approx(depth_mm(surface, x, y), abs=1.5)


@pytest.mark.parametrize("variant", VARIANTS)
def test_symmetric_surface_is_symmetric(variant: str) -> None:
    surface = drawing(variant, "face_front")["surface"]
    columns = surface["columns"]
    for row in range(surface["rows"]):
        line = surface["depth"][row * columns : (row + 1) * columns]
        assert line == pytest.approx(line[::-1], abs=30)


@pytest.mark.parametrize(
    ("name", "a", "b", "least", "most"),
    [
        # Width of a palm 75-90 mm, its skin a little more; from the tip of the nose to the tragus
        # 120-150 mm; heel to second toe 220-260 mm.
        ("palm_left", "palm_radial", "palm_ulnar", 75, 95),
        ("face_front", "pronasale", "tragion", 115, 155),
        ("sole_left", "heel_tip", "tip_2", 210, 275),
        ("head_left", "glabella", "opisthocranion", 190, 320),
    ],
)
@pytest.mark.parametrize("variant", VARIANTS)
def test_known_lengths(variant: str, name: str, a: str, b: str, least: int, most: int) -> None:
    document = drawing(variant, name)
    marks = document["landmarks"]
    assert least <= surface_mm(document, marks[a], marks[b]) <= most


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_curved_side_of_the_head_is_longer_than_it_looks(variant: str) -> None:
    document = drawing(variant, "face_front")
    marks = document["landmarks"]
    beside = surface_mm(document, marks["alare"], marks["tragion"])
    assert beside > 1.3 * flat_mm(document, marks["alare"], marks["tragion"])


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_flat_palm_is_about_as_long_as_it_looks(variant: str) -> None:
    document = drawing(variant, "palm_left")
    marks = document["landmarks"]
    along = surface_mm(document, marks["palm_radial"], marks["palm_ulnar"])
    assert 1 <= along / flat_mm(document, marks["palm_radial"], marks["palm_ulnar"]) < 1.2


@pytest.mark.parametrize("variant", VARIANTS)
def test_both_halves_of_a_face_are_equally_long(variant: str) -> None:
    document = drawing(variant, "face_front")
    marks = document["landmarks"]
    left = surface_mm(document, marks["pronasale"], marks["gonion"])
    right = surface_mm(document, marks["pronasale"], mirrored(marks["gonion"]))
    assert left == pytest.approx(right, rel=0.02)
