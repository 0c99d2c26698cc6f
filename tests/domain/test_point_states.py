"""Planned, given, not given: what a tap, a key and a reason do to points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.chart import Chart
from injector_app.domain.point import PointState
from injector_app.domain.point_states import (
    planned_ids,
    undosed_numbers,
    with_state,
    without_planned,
)
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import NO_UNITS, Units
from tests.support.builders import a_point, a_treatment

PLANNED, GIVEN, NOT_GIVEN = PointState.PLANNED, PointState.GIVEN, PointState.NOT_GIVEN


def visit(*states: PointState, undosed: tuple[int, ...] = ()) -> Treatment:
    """A visit with a point in each state; `undosed` names the numbers without a dose."""
    points = tuple(
        a_point(state=state, units=NO_UNITS if number in undosed else Units.parse("5"))
        for number, state in enumerate(states, start=1)
    )
    return a_treatment(chart=Chart(points))


def everything(treatment: Treatment) -> frozenset[object]:
    return frozenset(point.id for point in treatment.chart)


def states(treatment: Treatment) -> list[PointState]:
    return [point.state for point in treatment.chart]


def test_point_without_a_dose_is_not_given() -> None:
    before = visit(PLANNED, PLANNED, undosed=(2,))
    after = with_state(before, planned_ids(before), GIVEN)
    assert states(after) == [GIVEN, PLANNED]
    assert undosed_numbers(after, planned_ids(after)) == (2,)


def test_given_point_goes_back_to_planned() -> None:
    before = visit(GIVEN, GIVEN)
    after = with_state(before, {before.chart.points[0].id}, PLANNED)
    assert states(after) == [PLANNED, GIVEN]


def test_reason_stays_only_while_a_point_is_not_given() -> None:
    before = visit(PLANNED)
    ids = planned_ids(before)
    withheld = with_state(before, ids, NOT_GIVEN, reason="bruised")
    assert withheld.chart.points[0].reason == "bruised"
    assert with_state(withheld, ids, NOT_GIVEN).chart.points[0].reason == "bruised"
    assert not with_state(withheld, ids, GIVEN).chart.points[0].reason
    assert not with_state(withheld, ids, PLANNED).chart.points[0].reason


def test_what_is_still_planned_is_not_signed() -> None:
    before = visit(PLANNED, GIVEN, NOT_GIVEN, PLANNED)
    assert states(without_planned(before)) == [GIVEN, NOT_GIVEN]


@given(st.lists(st.sampled_from(PointState), max_size=8), st.data())
def test_only_named_points_change_and_planning_undoes_giving(
    before_states: list[PointState], data: st.DataObject
) -> None:
    before = visit(*before_states)
    chosen = data.draw(st.sets(st.sampled_from(before.chart.points or (None,)))) - {None}
    ids = {point.id for point in chosen if point}
    after = with_state(before, ids, GIVEN)
    for old, new in zip(before.chart, after.chart, strict=True):
        assert new.state is (GIVEN if old.id in ids else old.state)
    planned = with_state(before, everything(before), PLANNED)  # type: ignore[arg-type] # ids
    given_all = with_state(planned, planned_ids(planned), GIVEN)
    assert with_state(given_all, everything(before), PLANNED) == planned  # type: ignore[arg-type] # ids


@pytest.mark.parametrize("state", PointState)
def test_no_point_named_changes_nothing(state: PointState) -> None:
    before = visit(PLANNED, GIVEN)
    assert with_state(before, (), state) == before
