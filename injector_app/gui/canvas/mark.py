"""Mark: what the canvas shows of a point."""

from dataclasses import dataclass

from injector_app.domain.chart import Chart
from injector_app.domain.diagram import Diagram
from injector_app.domain.ids import PointId
from injector_app.domain.point import InjectionPoint, PointState


@dataclass(frozen=True, slots=True)
class Mark:
    """A numbered mark, in canvas units."""

    id: PointId
    number: int
    x: float
    y: float
    state: PointState
    has_dose: bool = True


class MarkMaker:
    """Makes the marks of one diagram; a point that did not change keeps its mark.

    After a click 199 of 200 points are the very same objects, and so are their marks then.
    """

    def __init__(self, diagram: Diagram) -> None:
        self._diagram = diagram
        self._points: tuple[InjectionPoint, ...] = ()
        self._marks: tuple[Mark | None, ...] = ()

    def marks(self, chart: Chart) -> tuple[Mark, ...]:
        """The marks of the points that lie on the diagram."""
        known = len(self._points)
        self._marks = tuple(
            self._marks[place]
            if place < known and point is self._points[place]
            else self._mark(place + 1, point)
            for place, point in enumerate(chart.points)
        )
        self._points = chart.points
        return tuple(mark for mark in self._marks if mark is not None)

    def _mark(self, number: int, point: InjectionPoint) -> Mark | None:
        if point.drawing_id != self._diagram.drawing_id:
            return None
        x, y = self._diagram.canvas_point(point.position)
        return Mark(point.id, number, x, y, point.state, has_dose=point.has_dose)
