"""What was given last time is planned now; doses only for the same product."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.chart import EMPTY_CHART, Chart
from injector_app.domain.place_planned import WAITING
from injector_app.domain.point import PointState
from injector_app.domain.position import Position
from injector_app.domain.repeat_treatment import repeat_treatment
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import NO_UNITS, Units
from tests.support.builders import a_point, a_treatment, a_vial

DYSPORT = a_vial(product="dysport", size=Units.parse("300"))


def today(*vials: str) -> Treatment:
    made = {"botox": a_vial(), "dysport": DYSPORT}
    return a_treatment(
        chart=EMPTY_CHART, vials=tuple(made[name] for name in vials), indication="", icd10=""
    )


def doses(treatment: Treatment) -> list[str]:
    return [str(point.units) for point in treatment.chart]


def test_given_points_come_back_as_planned() -> None:
    past = a_treatment(
        chart=Chart((a_point(), a_point(state=PointState.NOT_GIVEN), a_point(units=Units(250))))
    )
    after = repeat_treatment(today("botox"), past)
    assert doses(after) == ["5", "2.5"]
    assert {point.state for point in after.chart} == {PointState.PLANNED}
    assert [p.origin for p in after.chart] == [past.chart.points[0].id, past.chart.points[2].id]
    assert after.repeats == past.id


def test_other_product_keeps_the_sites_and_no_dose() -> None:
    past = a_treatment(points=3)
    after = repeat_treatment(today("dysport"), past)
    assert doses(after) == ["0", "0", "0"]
    assert [p.position for p in after.chart] == [p.position for p in past.chart]


def test_each_product_finds_its_own_vial() -> None:
    chart = Chart((a_point(vial=0), a_point(vial=1)))
    past = a_treatment(chart=chart, vials=(a_vial(), DYSPORT))
    after = repeat_treatment(today("dysport", "botox"), past)
    assert [(p.vial, str(p.units)) for p in after.chart] == [(1, "5"), (0, "5")]


def test_without_a_vial_the_doses_wait_for_their_product() -> None:
    after = repeat_treatment(today(), a_treatment(points=2))
    assert [(p.vial, p.waits_for) for p in after.chart] == [(WAITING, "botox")] * 2


def test_repeating_twice_plans_nothing_twice() -> None:
    past = a_treatment(points=3)
    once = repeat_treatment(today("botox"), past)
    assert repeat_treatment(once, past) == once


def test_another_repeat_takes_the_place_of_what_is_still_planned() -> None:
    first, second = a_treatment(points=2), a_treatment(points=3)
    once = repeat_treatment(today("botox"), first)
    one_given = replace(once.chart.points[0], state=PointState.GIVEN)
    after = repeat_treatment(once.with_chart(once.chart.replaced((one_given,))), second)
    assert len(after.chart) == 4
    assert after.chart.points[0] == one_given
    assert after.repeats == second.id


def test_open_answers_are_taken_over_and_given_ones_stay() -> None:
    past = a_treatment(points=1, guidance="EMG")
    after = repeat_treatment(today("botox"), past)
    assert (after.indication, after.icd10, after.guidance) == ("chronic-migraine", "G43.709", "EMG")
    own = replace(today("botox"), indication="sialorrhoea", guidance="Ultrasound")
    kept = repeat_treatment(own, past)
    assert (kept.indication, kept.icd10, kept.guidance) == ("sialorrhoea", "", "Ultrasound")


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(1, 5000)), max_size=20))
def test_places_and_doses_are_those_of_last_time(given_then: list[tuple[float, int]]) -> None:
    points = tuple(a_point(position=Position(x, 0.5), units=Units(u)) for x, u in given_then)
    past = a_treatment(chart=Chart(points))
    same = repeat_treatment(today("botox"), past)
    other = repeat_treatment(today("dysport"), past)
    for then, kept, cleared in zip(past.chart, same.chart, other.chart, strict=True):
        assert (kept.position, kept.units) == (then.position, then.units)
        assert (cleared.position, cleared.units) == (then.position, NO_UNITS)
