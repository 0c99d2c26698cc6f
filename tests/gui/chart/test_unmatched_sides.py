"""The side guard lists what right and left do not share."""

from dataclasses import replace

from injector_app.domain.chart import Chart
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.gui.chart.unmatched_sides import unmatched_sides
from tests.support.builders import a_point, a_treatment


def on(side: Side, units: str = "5", state: PointState = PointState.GIVEN) -> InjectionPoint:
    return a_point(region="frontalis", side=side, units=Units.parse(units), state=state)


def treated(*points: InjectionPoint) -> Treatment:
    return replace(a_treatment(points=0), chart=Chart(points))


def test_equal_sides_are_not_listed() -> None:
    assert unmatched_sides(treated(on(Side.LEFT), on(Side.RIGHT), on(Side.MIDLINE))) == ()


def test_midline_alone_has_no_other_side() -> None:
    assert unmatched_sides(treated(on(Side.MIDLINE))) == ()


def test_other_units_are_listed() -> None:
    (found,) = unmatched_sides(treated(on(Side.LEFT, "4"), on(Side.RIGHT, "5")))
    assert (found.region, str(found.right), str(found.left)) == ("frontalis", "5", "4")


def test_other_number_of_points_is_listed() -> None:
    points = (on(Side.LEFT, "10"), on(Side.RIGHT), on(Side.RIGHT))
    (found,) = unmatched_sides(treated(*points))
    assert (found.right_numbers, found.left_numbers) == ((2, 3), (1,))


def test_planned_points_do_not_count() -> None:
    planned = on(Side.RIGHT, state=PointState.PLANNED)
    assert len(unmatched_sides(treated(on(Side.LEFT), planned))) == 1
