"""Copies lie 5 mm beside, on the body, with a region and side of their own."""

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.errors import RuleBroken
from injector_app.domain.position import Position
from injector_app.gui.chart.duplicate_points import OFFSET_MM, duplicate_points
from tests.support.builders import a_point, a_treatment


def test_copy_lies_five_millimetres_beside(catalog: Catalog) -> None:
    treatment = a_treatment(points=2)
    first, second = treatment.chart.points
    outcome = duplicate_points(treatment, {second.id}, catalog=catalog)
    copy = outcome.treatment.chart.points[-1]
    assert outcome.added == (copy.id,)
    assert outcome.treatment.chart.points[:2] == (first, second)
    assert (copy.position.x - second.position.x) * 800 * 0.29 == pytest.approx(OFFSET_MM, abs=0.01)
    assert (copy.units, copy.state, copy.position.y) == (
        second.units,
        second.state,
        second.position.y,
    )


def test_at_the_border_the_copy_goes_another_way(catalog: Catalog) -> None:
    # The small body ends at 0.875 of the width.
    point = a_point(position=Position(0.874, 0.5))
    outcome = duplicate_points(a_treatment(chart=Chart((point,))), {point.id}, catalog=catalog)
    copy = outcome.treatment.chart.points[-1]
    assert copy.position.x == point.position.x
    assert copy.position.y > point.position.y


def test_no_room_anywhere_is_refused(catalog: Catalog) -> None:
    # One at each end of the body: no way is free for both.
    corners = ((0.126, 0.101), (0.874, 0.899))
    points = tuple(a_point(position=Position(x, y)) for x, y in corners)
    with pytest.raises(RuleBroken):
        duplicate_points(
            a_treatment(chart=Chart(points)),
            {point.id for point in points},
            catalog=catalog,
        )
