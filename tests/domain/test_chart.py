"""Charts are frozen; every edit gives a new one and keeps the rest."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.chart import EMPTY_CHART, Chart
from injector_app.domain.edition import DrawingId, Edition
from injector_app.domain.ids import PointId, new_id
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.units import Units


def a_point(diagram: str = "face_front", state: PointState = PointState.GIVEN) -> InjectionPoint:
    position = Position(0.5, 0.4)
    return InjectionPoint(
        PointId(new_id()), diagram, position, Side.MIDLINE, Units(500), state=state
    )


def test_points_are_numbered_in_order_and_anew_after_a_deletion() -> None:
    one, two, three = a_point(), a_point(), a_point()
    chart = Chart((one, two, three))
    assert [chart.number(p.id) for p in (one, two, three)] == [1, 2, 3]
    assert chart.without([one.id]).number(three.id) == 2
    assert len(chart) == 3


def test_moving_and_dosing_touch_only_the_chosen_points() -> None:
    one, two = a_point(), a_point()
    chart = Chart((one, two)).moved(one.id, Position(0.1, 0.2)).with_units([two.id], Units(250))
    first, second = chart.points
    assert (first.position, first.units) == (Position(0.1, 0.2), one.units)
    assert (second.position, second.units) == (two.position, Units(250))


def test_given_points_and_diagrams_in_use() -> None:
    chart = Chart((a_point("palm_left"), a_point(state=PointState.PLANNED), a_point("palm_left")))
    assert len(chart.given) == 2
    palm, face = (DrawingId(Edition(1), name) for name in ("palm_left", "face_front"))
    assert chart.drawings == (palm, face)
    assert len(chart.on_drawing(palm)) == 2


def test_same_view_of_another_edition_is_another_drawing() -> None:
    points = [a_point(), replace(a_point(), atlas_version=2), replace(a_point(), variant="child")]
    chart = Chart(tuple(points))
    assert len(chart.drawings) == 3
    assert chart.on_drawing(points[1].drawing_id) == (points[1],)


def test_find_gives_none_for_a_point_that_is_gone() -> None:
    point = a_point()
    assert EMPTY_CHART.find(point.id) is None
    assert EMPTY_CHART.with_point(point).find(point.id) == point


@given(st.lists(st.integers(min_value=0, max_value=9), max_size=12))
def test_deleting_never_disturbs_the_order_of_the_rest(places: list[int]) -> None:
    points = tuple(a_point() for _ in range(10))
    gone = {points[place].id for place in places}
    rest = Chart(points).without(gone).points
    assert rest == tuple(point for point in points if point.id not in gone)
