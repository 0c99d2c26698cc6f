"""Put the places of a grid on the chart, as planned points."""

from collections.abc import Container, Sequence
from dataclasses import replace

from injector_app.domain.chart import EMPTY_CHART, Chart
from injector_app.domain.diagram import Diagram
from injector_app.domain.point import PointState
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.gui.chart.point_edits import place_point


def grid_points(
    treatment: Treatment,
    *,
    diagram: Diagram,
    places: Sequence[tuple[float, float]],
    doses: Sequence[Units],
    vial: int,
    preferred: Container[str] = frozenset(),
) -> Treatment:
    """One planned point per place, with its dose; region, side and depth follow.

    Raises:
        RuleBroken: a place is not on the body.
    """
    laid = treatment.with_chart(EMPTY_CHART)
    for (x, y), units in zip(places, doses, strict=True):
        laid = place_point(
            laid,
            diagram=diagram,
            position=diagram.position(x, y),
            units=units,
            vial=vial,
            preferred=preferred,
        )
    planned = (replace(point, state=PointState.PLANNED) for point in laid.chart)
    return treatment.with_chart(Chart((*treatment.chart, *planned)))
