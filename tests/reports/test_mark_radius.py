"""Discs are as large as their neighbours and the figure allow."""

import pytest

from injector_app.reports.label_places import is_near, label_places
from injector_app.reports.mark_radius import mark_radius
from injector_app.reports.mark_spot import Spot

SHEET = (160.0, 200.0)


@pytest.mark.parametrize(("width", "radius"), [(100, 4.7), (160, 4.7), (240, 6), (400, 7)])
def test_larger_figure_has_larger_discs(width: float, radius: float) -> None:
    assert mark_radius((width, width * 1.25), [(10, 10), (90, 90)]) == radius
    assert mark_radius((width, width * 1.25), []) == radius


@pytest.mark.parametrize("between", [7.4, 8.0, 9.0])
def test_discs_shrink_a_little_so_that_numbers_stay_on_their_marks(between: float) -> None:
    places = [(50.0, 50.0), (50.0 + between, 50.0)]
    radius = mark_radius(SHEET, places)
    assert 4.0 <= radius <= 4.7
    spots = [Spot(*place, radius) for place in places]
    assert all(map(is_near, spots, label_places(spots, SHEET).places))


def test_crowd_that_no_readable_disc_would_fit_keeps_the_usual_size() -> None:
    assert mark_radius(SHEET, [(50, 50), (53, 50)]) == 4.7


def test_many_marks_are_smaller() -> None:
    assert mark_radius(SHEET, [(80.0, 100.0)] * 300) < 4.0
