"""Grids are even, staggered, in real millimetres, and have the number that was asked for."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.grid_area import GridArea, box_area, region_area
from injector_app.domain.grid_fill import MOST_POINTS, grid_by_count, grid_by_spacing
from injector_app.domain.region import encloses
from tests.support.small_catalog import a_diagram

FACE = a_diagram("face_front", None)


def an_area(width: float = 400, height: float = 300) -> GridArea:
    return box_area((200, 200, 200 + width, 200 + height), FACE)


def least_distance_mm(places: tuple[tuple[float, float], ...], area: GridArea) -> float:
    pairs = ((a, b) for n, a in enumerate(places) for b in places[:n])
    return min(math.dist(a, b) for a, b in pairs) * area.mm_per_unit


def test_distance_is_in_millimetres() -> None:
    area = an_area()
    grid = grid_by_spacing(area, 15)
    assert least_distance_mm(grid.places, area) == pytest.approx(15)
    assert grid.spacing_mm == 15


@settings(max_examples=40, deadline=None)
@given(count=st.integers(1, 60), width=st.floats(250, 450), height=st.floats(250, 500))
def test_number_is_kept_and_every_point_lies_inside(
    count: int, width: float, height: float
) -> None:
    area = an_area(width, height)
    grid = grid_by_count(area, count)
    assert len(grid.places) == count
    assert all(encloses(area.outline, *place) for place in grid.places)
    if count > 1:
        assert least_distance_mm(grid.places, area) == pytest.approx(grid.spacing_mm)


def test_points_come_row_by_row() -> None:
    places = grid_by_count(an_area(), 15).places
    assert list(places) == sorted(places, key=lambda place: (place[1], place[0]))


def test_every_region_of_the_atlas_takes_the_usual_numbers(real_catalog: Catalog) -> None:
    for diagram in ("axilla_left", "axilla_right"):
        shown = real_catalog.diagrams[diagram]
        (skin,) = shown.regions_named("axillary-hyperhidrotic-skin")
        for count in (10, 12, 15, 20, 25):
            grid = grid_by_count(region_area(skin, shown), count)
            assert len(grid.places) == count
            assert all(skin.encloses(*place) for place in grid.places)


@pytest.mark.parametrize(
    ("count", "rule"),
    [(0, Rule.GRID_COUNT), (MOST_POINTS + 1, Rule.GRID_COUNT), (150, Rule.GRID_NO_ROOM)],
)
def test_impossible_number_is_refused(count: int, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as refused:
        grid_by_count(an_area(100, 100), count)
    assert refused.value.rule is rule


@pytest.mark.parametrize(
    ("spacing", "rule"),
    [(0, Rule.GRID_SPACING), (200, Rule.GRID_SPACING), (3, Rule.GRID_COUNT)],
)
def test_impossible_distance_is_refused(spacing: float, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as refused:
        grid_by_spacing(an_area(), spacing)
    assert refused.value.rule is rule


def test_outline_without_room_is_refused() -> None:
    with pytest.raises(RuleBroken) as refused:
        grid_by_spacing(an_area(10, 10), 10)
    assert refused.value.rule is Rule.GRID_NO_ROOM
