"""Distances over known bodies: a plane, a slope, a cylinder, a plane nearer to the eye."""

from math import asin, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.surface import Surface
from injector_app.domain.surface_distance import surface_distance

SIZE = (200.0, 250.0)
FAR = 1e9
COLUMNS, ROWS = 81, 11
fractions = st.floats(0.05, 0.95)
places = st.tuples(fractions, fractions)


def surface(depths: list[float], eye_mm: float = FAR) -> Surface:
    """The same depths in every row."""
    return Surface(COLUMNS, ROWS, eye_mm, tuple(round(10 * depth) for depth in depths) * ROWS)


FLAT = surface([0.0] * COLUMNS)
SLOPE = surface([3.0 * n for n in range(COLUMNS)])
RADIUS = 100.0
CYLINDER = surface(
    [(RADIUS**2 - (200 * n / (COLUMNS - 1) - 100) ** 2) ** 0.5 for n in range(COLUMNS)]
)


@given(places, places)
def test_flat_is_flat(a: tuple[float, float], b: tuple[float, float]) -> None:
    flat = (((b[0] - a[0]) * 200) ** 2 + ((b[1] - a[1]) * 250) ** 2) ** 0.5
    assert surface_distance(FLAT, a, b, size=SIZE) == pytest.approx(flat, abs=1e-6)


@given(places, places)
def test_slope_is_longer_by_its_rise(a: tuple[float, float], b: tuple[float, float]) -> None:
    x, y, z = (b[0] - a[0]) * 200, (b[1] - a[1]) * 250, (b[0] - a[0]) * 240
    length = (x * x + y * y + z * z) ** 0.5
    assert surface_distance(SLOPE, a, b, size=SIZE) == pytest.approx(length, rel=1e-6, abs=1e-6)


@pytest.mark.parametrize(("a", "b"), [(0.5, 0.75), (0.25, 0.75), (0.1, 0.5), (0.1, 0.9)])
def test_way_round_a_cylinder_is_its_arc(a: float, b: float) -> None:
    arc = RADIUS * (asin(2 * b - 1) - asin(2 * a - 1))
    found = surface_distance(CYLINDER, (a, 0.4), (b, 0.4), size=SIZE)
    assert found == pytest.approx(arc, rel=0.005)
    assert found > 200 * (b - a) * 1.02


def test_control_the_whole_half_round_is_far_from_flat() -> None:
    found = surface_distance(CYLINDER, (0, 0.4), (1, 0.4), size=SIZE)
    assert found == pytest.approx(pi * RADIUS, rel=0.02)


@given(places, places)
def test_nearer_to_the_eye_is_smaller(a: tuple[float, float], b: tuple[float, float]) -> None:
    near = surface([90.0] * COLUMNS, eye_mm=900)
    flat = surface_distance(FLAT, a, b, size=SIZE)
    assert surface_distance(near, a, b, size=SIZE) == pytest.approx(0.9 * flat, abs=1e-6)


@given(places, places)
def test_there_and_back_are_equal(a: tuple[float, float], b: tuple[float, float]) -> None:
    there = surface_distance(CYLINDER, a, b, size=SIZE)
    assert surface_distance(CYLINDER, b, a, size=SIZE) == pytest.approx(there, abs=1e-6)
