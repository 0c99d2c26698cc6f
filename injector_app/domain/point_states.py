"""Planned, given, not given: how points go from one state to another."""

from collections.abc import Collection
from dataclasses import replace

from injector_app.domain.chart import Chart
from injector_app.domain.ids import PointId
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.treatment import Treatment


def with_state(
    treatment: Treatment, ids: Collection[PointId], state: PointState, *, reason: str = ""
) -> Treatment:
    """These points in another state; one without a dose never becomes given.

    `reason` is kept only by points that were not given.
    """
    kept = reason if state is PointState.NOT_GIVEN else ""
    changed = (
        replace(point, state=state, reason=kept or _own_reason(point, state))
        for point in treatment.chart
        if point.id in ids and (state is not PointState.GIVEN or point.has_dose)
    )
    return treatment.with_chart(treatment.chart.replaced(changed))


def planned_ids(treatment: Treatment) -> frozenset[PointId]:
    """The points that are still planned."""
    return frozenset(p.id for p in treatment.chart if p.state is PointState.PLANNED)


def undosed_numbers(treatment: Treatment, ids: Collection[PointId]) -> tuple[int, ...]:
    """The numbers of those points that have no dose yet."""
    return tuple(n for n, p in treatment.chart.numbered() if p.id in ids and not p.has_dose)


def without_planned(treatment: Treatment) -> Treatment:
    """The treatment as it is signed: what is still planned was not done."""
    points = tuple(p for p in treatment.chart if p.state is not PointState.PLANNED)
    return treatment.with_chart(Chart(points))


def _own_reason(point: InjectionPoint, state: PointState) -> str:
    return point.reason if state is PointState.NOT_GIVEN else ""
