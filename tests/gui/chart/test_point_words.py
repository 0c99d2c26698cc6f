"""Points in words."""

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.point import Depth, PointState
from injector_app.domain.side import Side
from injector_app.domain.units import NO_UNITS
from injector_app.gui.chart.point_words import (
    DEPTHS,
    SIDES,
    STATES,
    dose_words,
    point_line,
    points_in_words,
    region_words,
)
from tests.support.builders import a_point


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ((3,), "point 3"),
        ((1, 2), "points 1 and 2"),
        ((1, 2, 5), "points 1, 2 and 5"),
        ((1, 2, 3, 4, 5), "5 points"),
    ],
)
def test_points_are_named(numbers: tuple[int, ...], words: str) -> None:
    assert points_in_words(numbers) == words


def test_point_in_one_line(catalog: Catalog) -> None:
    line = point_line(4, a_point(side=Side.RIGHT), catalog)
    assert line == "Point 4 · Procerus · patient's right · 5 U · given"


def test_missing_region_is_said(catalog: Catalog) -> None:
    assert region_words("", catalog) == "No region"


def test_everything_has_words() -> None:
    assert set(SIDES) == set(Side)
    assert set(STATES) == set(PointState)
    assert set(DEPTHS) == set(Depth)


def test_missing_dose_is_a_dash_in_the_table_and_words_in_a_line(catalog: Catalog) -> None:
    bare = a_point(units=NO_UNITS, state=PointState.PLANNED)
    assert dose_words(bare) == "\u2013"
    assert point_line(1, bare, catalog).endswith("no dose yet · planned")
