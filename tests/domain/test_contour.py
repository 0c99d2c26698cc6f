"""A contour is taken anywhere along its length, and bends where it is pulled."""

import math
import time
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.contour import REACH, Contour, Spot
from injector_app.domain.region import area_of, encloses
from tests.support.real_catalog import real_catalog
from tests.support.small_catalog import a_box

SQUARE = Contour(a_box(0, 0, 100, 100))
shares = st.floats(0, 0.999)
grid_line = st.integers(0, 9).map(float)


def test_places_are_shares_of_the_length() -> None:
    assert SQUARE.length == 400
    assert [SQUARE.at(share) for share in (0, 0.125, 0.25, 1.25)] == [
        SQUARE.polygon[0],
        tuple(sum(pair) / 2 for pair in zip(*SQUARE.polygon[:2], strict=True)),
        SQUARE.polygon[1],
        SQUARE.polygon[1],
    ]


@given(share=shares)
def test_nearest_to_a_place_on_the_line_is_that_place(share: float) -> None:
    found = SQUARE.nearest(SQUARE.at(share))
    assert math.dist(SQUARE.at(found), SQUARE.at(share)) < 1e-6


@given(share=shares, across=st.floats(-9, 9), down=st.floats(-9, 9))
def test_pulled_part_is_under_the_hand_and_the_far_side_stays(
    share: float, across: float, down: float
) -> None:
    held, far = SQUARE.at(share), SQUARE.at(share + 0.5)
    pulled = SQUARE.pulled(share, (across, down))
    hand = held[0] + across, held[1] + down
    assert math.dist(pulled.at(pulled.nearest(hand)), hand) < 1e-6
    assert math.dist(pulled.at(pulled.nearest(far)), far) < 1e-6


def test_pull_fades_out_beside_the_hand() -> None:
    pulled = SQUARE.pulled(0.125, (0.0, -20.0))
    assert area_of(pulled.polygon) > area_of(SQUARE.polygon)
    for away in (REACH, REACH + 0.01):
        for share in (0.125 - away, 0.125 + away):
            spot = SQUARE.at(share)
            assert math.dist(pulled.at(pulled.nearest(spot)), spot) < 1e-6
    beside = SQUARE.at(0.125 + REACH / 2)
    assert encloses(pulled.polygon, beside[0], beside[1] - 9)
    assert not encloses(pulled.polygon, beside[0], beside[1] - 11)


def test_line_that_runs_across_itself_is_found() -> None:
    bow = Contour(((0.0, 0.0), (100.0, 100.0), (100.0, 0.0), (0.0, 100.0)))
    assert bow.crosses_itself
    assert not SQUARE.crosses_itself
    assert not Contour(a_box(0, 0, 100, 100)[:3]).crosses_itself
    assert SQUARE.pulled(0.125, (0.0, 150.0)).crosses_itself


@given(corners=st.lists(st.tuples(grid_line, grid_line), min_size=3, max_size=12))
def test_sweep_finds_what_comparing_all_sides_finds(corners: list[tuple[float, float]]) -> None:
    sides = list(pairwise((*corners, corners[0])))
    crossing = any(run_across(*one, *other) for one, other in combinations(sides, 2))
    assert Contour(tuple(corners)).crosses_itself is crossing


def run_across(a: Spot, b: Spot, c: Spot, d: Spot) -> bool:
    """Whether the ends of each side lie on opposite sides of the other."""
    return turn(a, b, c) * turn(a, b, d) < 0 and turn(c, d, a) * turn(c, d, b) < 0


def turn(a: Spot, b: Spot, c: Spot) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def test_long_outline_is_looked_through_side_by_side_only_where_sides_meet() -> None:
    """A palm has 150 corners; comparing all their sides took a third of a 16 ms frame."""
    ways = [2 * math.pi * number / 2000 for number in range(2000)]
    ring = Contour(tuple((math.cos(way), math.sin(way)) for way in ways))
    start = time.process_time()
    assert not ring.crosses_itself
    # All pairs of 2 000 sides take a second on this kind of machine.
    assert time.process_time() - start < 0.25


def test_outline_without_length_is_left_alone() -> None:
    dot = Contour(((5.0, 5.0), (5.0, 5.0), (5.0, 5.0)))
    assert dot.nearest((9.0, 9.0)) == 0
    assert dot.at(0.3) == (5, 5)


def test_no_region_of_the_atlas_crosses_itself() -> None:
    found = [region for diagram in real_catalog().diagrams.values() for region in diagram.regions]
    assert len(found) > 500
    assert not [each.id for each in found if Contour(each.polygon).crosses_itself]
