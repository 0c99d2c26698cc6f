"""Scan lines know where a row is inside."""

from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.region import encloses
from injector_app.domain.scan_lines import joined, narrowed, shared, spans_at, without
from tests.support.small_catalog import a_box

OUTER, HOLE = a_box(0, 0, 100, 100), a_box(40, 40, 60, 60)


def test_hole_splits_a_row() -> None:
    assert spans_at((OUTER, HOLE), 20) == ((0, 100),)
    assert spans_at((OUTER, HOLE), 50) == ((0, 40), (60, 100))
    assert spans_at((OUTER, HOLE), 200) == ()


@given(x=st.floats(-10, 110), y=st.floats(-10, 110))
def test_spans_agree_with_the_test_of_a_point(x: float, y: float) -> None:
    triangle = ((0.0, 0.0), (100.0, 30.0), (20.0, 90.0))
    is_inside = any(left < x < right for left, right in spans_at((triangle,), y))
    near_the_border = any(abs(x - end) < 1e-6 for span in spans_at((triangle,), y) for end in span)
    assert near_the_border or is_inside == encloses(triangle, x, y)


def test_spans_join_meet_and_shrink() -> None:
    assert joined([(5, 9), (0, 3), (2, 4)]) == ((0, 4), (5, 9))
    assert shared(((0, 10), (20, 30)), ((5, 25),)) == ((5, 10), (20, 25))
    assert without(((0, 10), (20, 30)), ((4, 6), (8, 25))) == ((0, 4), (6, 8), (25, 30))
    assert without(((0, 10),), ()) == ((0, 10),)
    assert narrowed(((0, 10), (20, 23)), 2) == ((2, 8),)
