"""A placed pattern is planned, of one product, drawn from vials that hold it."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import EMPTY_CHART
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.pattern import PatternPoint
from injector_app.domain.place_planned import (
    WAITING,
    fitting_vial,
    place_planned,
    with_waiting_drawn,
)
from injector_app.domain.point import PointState
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.totals import totals
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import NO_UNITS, Units
from injector_app.domain.vial import Vial
from tests.support.builders import a_treatment, a_vial

ONA = "onabotulinumtoxinA"


def sites(*doses: str) -> tuple[PatternPoint, ...]:
    return tuple(
        PatternPoint("face_front", Position(0.5, 0.4), Side.MIDLINE, "procerus", Units.parse(dose))
        for dose in doses
    )


def empty(*vials: Vial) -> Treatment:
    return a_treatment(chart=EMPTY_CHART, vials=vials)


def vials_of(treatment: Treatment) -> list[int]:
    return [point.vial for point in treatment.chart]


def test_placed_points_are_planned_and_count_nothing() -> None:
    after = place_planned(empty(a_vial()), sites("5", "5"), made_for=ONA)
    assert {point.state for point in after.chart} == {PointState.PLANNED}
    assert (totals(after)[0].given, totals(after)[0].planned) == (NO_UNITS, Units.parse("10"))
    assert len({point.id for point in after.chart}) == 2


def test_points_go_on_to_the_next_vial_of_the_product() -> None:
    small = a_vial(size=Units.parse("100"))
    other = a_vial(product="dysport", size=Units.parse("300"))
    after = place_planned(empty(small, other, small), sites("60", "40", "5", "5"), made_for=ONA)
    assert vials_of(after) == [0, 0, 2, 2]


def test_last_vial_takes_what_it_does_not_hold() -> None:
    after = place_planned(empty(a_vial(size=Units.parse("50"))), sites("40", "40"), made_for=ONA)
    assert vials_of(after) == [0, 0]


def test_without_a_vial_they_wait_for_one_of_their_product(catalog: Catalog) -> None:
    waiting = place_planned(empty(), sites("10"), made_for="abobotulinumtoxinA")
    assert vials_of(waiting) == [WAITING]
    botox = with_waiting_drawn(replace(waiting, vials=(a_vial(),)), 0, catalog.product("botox"))
    assert vials_of(botox) == [WAITING]
    both = replace(botox, vials=(a_vial(), a_vial(product="dysport", size=Units.parse("300"))))
    after = with_waiting_drawn(both, 1, catalog.product("dysport"))
    assert vials_of(after) == [1]
    assert not after.chart.points[0].waits_for


def test_site_without_a_dose_draws_from_any_vial(catalog: Catalog) -> None:
    waiting = place_planned(empty(), sites("0"), made_for="abobotulinumtoxinA")
    assert vials_of(
        with_waiting_drawn(replace(waiting, vials=(a_vial(),)), 0, catalog.product("botox"))
    ) == [0]


def test_pattern_of_no_product_belongs_to_the_first_vial() -> None:
    assert vials_of(place_planned(empty(), sites("0"), made_for="")) == [0]


def test_preferred_vial_comes_first(catalog: Catalog) -> None:
    two = empty(a_vial(), a_vial())
    found = fitting_vial(two, ONA, catalog=catalog, region=WorldRegion.US, preferred=1)
    assert found == 1


def test_other_product_is_refused_naming_both(catalog: Catalog) -> None:
    with pytest.raises(RuleBroken) as caught:
        fitting_vial(empty(a_vial()), "abobotulinumtoxinA", catalog=catalog, region=WorldRegion.US)
    assert caught.value.rule is Rule.PATTERN_OF_OTHER_PRODUCT
    assert "Dysport" in str(caught.value.facts["needs"])
    assert "Botox" in str(caught.value.facts["given"])


@given(
    st.lists(st.integers(1, 12_000), max_size=30),
    st.lists(st.sampled_from(["50", "100", "200"]), min_size=1, max_size=4),
)
def test_no_unit_is_lost_and_no_earlier_vial_is_overdrawn(
    hundredths: list[int], sizes: list[str]
) -> None:
    doses = [str(Decimal(each) / 100) for each in hundredths]
    before = empty(*(a_vial(size=Units.parse(size), discarded=None) for size in sizes))
    after = place_planned(before, sites(*doses), made_for=ONA)
    drawn = [
        sum(p.units.hundredths for p in after.chart if p.vial == index)
        for index in range(len(sizes))
    ]
    assert sum(drawn) == sum(hundredths)
    held = [Units.parse(size).hundredths for size in sizes[:-1]]
    assert all(used <= size for used, size in zip(drawn, held, strict=False))
