"""Points are matched to what they were, the nearest first, never across sides or drawings."""

from dataclasses import replace
from math import dist
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.chart import Chart
from injector_app.domain.chart_difference import Change, PointDifference, chart_difference
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from tests.support.builders import a_point, a_treatment, a_vial


def mm(one: InjectionPoint, other: InjectionPoint) -> float:
    """A sheet of a metre, so that 0.001 is 1 mm."""
    a, b = one.position, other.position
    return 1000 * dist((a.x, a.y), (b.x, b.y))


def visit(*points: InjectionPoint, product: str = "botox") -> Treatment:
    return a_treatment(chart=Chart(points), vials=(a_vial(product=product),))


def at(x: float, y: float = 0.5, **changes: object) -> InjectionPoint:
    return a_point(position=Position(x, y), **changes)


def words(differences: tuple[PointDifference, ...]) -> list[Change]:
    return [difference.change for difference in differences]


def test_same_points_are_as_before() -> None:
    before = visit(at(0.3), at(0.4))
    now = visit(*(replace(point, id=at(0).id) for point in before.chart))
    assert words(chart_difference(before, now, mm)) == [Change.SAME, Change.SAME]


def test_moved_point_says_how_far() -> None:
    (found,) = chart_difference(visit(at(0.300)), visit(at(0.306)), mm)
    assert found.change is Change.CHANGED
    assert round(found.moved_mm, 3) == 6
    assert not found.has_other_dose


def test_a_tremble_is_no_move() -> None:
    assert words(chart_difference(visit(at(0.300)), visit(at(0.3009)), mm)) == [Change.SAME]


def test_point_beyond_reach_is_another_point() -> None:
    differences = chart_difference(visit(at(0.300)), visit(at(0.316)), mm)
    assert words(differences) == [Change.ADDED, Change.DROPPED]


def test_nearest_pairs_come_first() -> None:
    before = visit(at(0.300), at(0.310))
    found = chart_difference(before, visit(at(0.309), at(0.301)), mm)
    assert [each.then for each in found] == [before.chart.points[1], before.chart.points[0]]


def test_other_side_and_other_drawing_are_never_the_same_place() -> None:
    right = at(0.3, side=Side.RIGHT)
    for other in (
        at(0.3, side=Side.LEFT),
        at(0.3, side=Side.RIGHT, diagram="head_left"),
        at(0.3, side=Side.RIGHT, atlas_version=2),
    ):
        found = chart_difference(visit(right), visit(other), mm)
        assert words(found) == [Change.ADDED, Change.DROPPED]


def test_dose_is_compared_within_one_product_only() -> None:
    five, ten = at(0.3, units=Units.parse("5")), at(0.3, units=Units.parse("10"))
    (same,) = chart_difference(visit(five), visit(ten), mm)
    (other,) = chart_difference(visit(five), visit(ten, product="dysport"), mm)
    assert (same.has_other_dose, same.has_other_product) == (True, False)
    assert (other.has_other_dose, other.has_other_product) == (False, True)


def test_without_a_vial_nothing_is_said_of_product_or_dose() -> None:
    now = replace(visit(at(0.3, units=Units.parse("10"))), vials=())
    assert words(chart_difference(visit(at(0.3)), now, mm)) == [Change.SAME]


def test_what_was_not_given_counts_on_neither_side() -> None:
    before = visit(at(0.3, state=PointState.PLANNED), at(0.4))
    now = visit(at(0.4, state=PointState.NOT_GIVEN), at(0.3, state=PointState.PLANNED))
    assert words(chart_difference(before, now, mm)) == [Change.ADDED, Change.DROPPED]


def repeated(*points: InjectionPoint, **changes: Any) -> tuple[InjectionPoint, ...]:
    """What a repeat plans, then edited."""
    return tuple(replace(point, id=at(0).id, origin=point.id, **changes) for point in points)


def test_repeated_point_is_found_again_however_far_it_was_moved() -> None:
    before = visit(at(0.3), at(0.32))
    first, second = repeated(*before.chart)
    now = visit(replace(first, position=Position(0.34, 0.5)), second)
    moved, same = chart_difference(before, now, mm)
    assert (moved.then, round(moved.moved_mm)) == (before.chart.points[0], 40)
    assert same.change is Change.SAME


def test_one_millimetre_on_purpose_is_a_move() -> None:
    before = visit(at(0.3))
    (nudged,) = repeated(*before.chart, position=Position(0.3005, 0.5))
    assert words(chart_difference(before, visit(nudged), mm)) == [Change.CHANGED]


def test_copy_of_a_repeated_point_is_new() -> None:
    before = visit(at(0.3))
    (first,) = repeated(*before.chart)
    copy = replace(first, id=at(0).id, position=Position(0.305, 0.5))
    assert words(chart_difference(before, visit(first, copy), mm)) == [Change.SAME, Change.ADDED]


def test_repeated_point_across_the_midline_is_another_place() -> None:
    before = visit(at(0.3, side=Side.RIGHT))
    across = repeated(*before.chart, side=Side.LEFT)
    assert words(chart_difference(before, visit(*across), mm)) == [Change.ADDED, Change.DROPPED]


def test_dose_is_compared_while_a_point_waits_for_its_product() -> None:
    before = visit(at(0.3))
    now = visit(*repeated(*before.chart, units=Units.parse("7.5"), waits_for="botox"))
    (found,) = chart_difference(before, replace(now, vials=()), mm)
    assert found.has_other_dose
    other = visit(*repeated(*before.chart, waits_for="onabotulinumtoxinA"))
    assert words(chart_difference(before, replace(other, vials=()), mm)) == [Change.SAME]


places = st.lists(st.floats(0.2, 0.3), max_size=8)


@given(places, places)
def test_every_point_is_told_once(before: list[float], now: list[float]) -> None:
    then, today = visit(*map(at, before)), visit(*map(at, now))
    found = chart_difference(then, today, mm)
    assert [each.now for each in found if each.now] == list(today.chart)
    told = [each.then.id for each in found if each.then]
    assert sorted(told) == sorted(point.id for point in then.chart)
    assert all(each.moved_mm <= 15 for each in found)
