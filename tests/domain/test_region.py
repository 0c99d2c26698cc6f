"""A place is in a region when its border surrounds it and no hole does."""

from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.region import Polygon, Region, RegionKind, encloses
from injector_app.domain.side import Side

SQUARE: Polygon = ((0, 0), (10, 0), (10, 10), (0, 10))
CRESCENT: Polygon = ((0, 0), (10, 0), (10, 10), (5, 2), (0, 10))


def a_ring() -> Region:
    return Region(
        id="ring",
        side=Side.LEFT,
        latin="",
        english="ring",
        kind=RegionKind.MUSCLE,
        polygon=SQUARE,
        holes=(((4, 4), (6, 4), (6, 6), (4, 6)),),
        centre=(2, 2),
        area=96,
    )


def test_polygon_surrounds_its_inside_only() -> None:
    assert encloses(SQUARE, 5, 5)
    assert not encloses(SQUARE, 15, 5)
    assert not encloses(SQUARE, 5, -1)


def test_notch_of_a_crescent_is_outside() -> None:
    assert encloses(CRESCENT, 5, 1)
    assert not encloses(CRESCENT, 5, 8)


def test_hole_is_outside() -> None:
    assert a_ring().encloses(2, 2)
    assert not a_ring().encloses(5, 5)


@given(st.floats(-5, 15), st.floats(-5, 15))
def test_square_holds_what_lies_between_its_corners(x: float, y: float) -> None:
    assert encloses(SQUARE, x, y) == (0 <= x < 10 and 0 <= y < 10)


OFF_THE_BORDER = st.integers(-2, 11).map(lambda whole: whole + 0.37)


@given(OFF_THE_BORDER, OFF_THE_BORDER)
def test_border_may_run_either_way(x: float, y: float) -> None:
    assert encloses(CRESCENT, x, y) == encloses(CRESCENT[::-1], x, y)
