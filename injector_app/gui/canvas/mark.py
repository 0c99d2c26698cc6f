"""Mark: what the canvas shows of a point."""

from dataclasses import dataclass

from injector_app.domain.chart import Chart
from injector_app.domain.diagram import Diagram
from injector_app.domain.ids import PointId
from injector_app.domain.point import PointState


@dataclass(frozen=True, slots=True)
class Mark:
    """A numbered mark, in canvas units."""

    id: PointId
    number: int
    x: float
    y: float
    state: PointState


def marks_on(diagram: Diagram, chart: Chart) -> tuple[Mark, ...]:
    """The marks of a chart that lie on one diagram."""
    return tuple(
        Mark(point.id, number, *diagram.canvas_point(point.position), point.state)
        for number, point in chart.numbered()
        if point.diagram == diagram.id
    )
