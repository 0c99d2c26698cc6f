"""A chart becomes a pattern only when its doses are of one product."""

import pytest

from injector_app.domain.chart import Chart
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatternId, new_id
from injector_app.domain.pattern_from_chart import pattern_from_chart
from injector_app.domain.place_planned import place_planned
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.units import NO_UNITS, Units
from tests.support.builders import a_point, a_treatment, a_vial

TWO_VIALS = (a_vial(), a_vial(product="dysport", size=Units.parse("300")))


def test_pattern_places_what_it_was_made_from() -> None:
    visit = a_treatment(points=3)
    pattern = pattern_from_chart(visit, name="Mine")
    again = place_planned(visit.with_chart(Chart()), pattern.points, made_for=pattern.made_for)
    for before, after in zip(visit.chart, again.chart, strict=True):
        assert (after.position, after.units, after.region, after.side, after.depth) == (
            before.position,
            before.units,
            before.region,
            before.side,
            before.depth,
        )
    assert pattern.made_for == "botox"


def test_chosen_points_alone_are_kept_and_an_id_is_replaced() -> None:
    visit = a_treatment(points=3)
    known = PatternId(new_id())
    pattern = pattern_from_chart(visit, {visit.chart.points[1].id}, name="One", pattern_id=known)
    assert (len(pattern.points), pattern.id) == (1, known)


def test_what_was_not_given_is_left_out() -> None:
    chart = Chart((a_point(), a_point(state=PointState.NOT_GIVEN)))
    assert len(pattern_from_chart(a_treatment(chart=chart), name="x").points) == 1


def test_places_without_doses_fit_every_product() -> None:
    chart = Chart((a_point(units=NO_UNITS, state=PointState.PLANNED),))
    assert pattern_from_chart(a_treatment(chart=chart), name="x").made_for == ""


@pytest.mark.parametrize(
    ("points", "vials", "rule"),
    [
        ((), TWO_VIALS, Rule.PATTERN_EMPTY),
        ((a_point(vial=0), a_point(vial=1)), TWO_VIALS, Rule.PATTERN_OF_SEVERAL_PRODUCTS),
        ((a_point(),), (), Rule.PATTERN_WITHOUT_PRODUCT),
    ],
)
def test_doses_of_nobody_or_of_two_are_refused(
    points: tuple[InjectionPoint, ...], vials: tuple[object, ...], rule: Rule
) -> None:
    with pytest.raises(RuleBroken) as caught:
        pattern_from_chart(a_treatment(chart=Chart(points), vials=vials), name="x")
    assert caught.value.rule is rule
