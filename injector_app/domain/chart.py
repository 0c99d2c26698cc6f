"""Chart: the points of a treatment, in order; every edit returns a new chart."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from injector_app.domain.edition import DrawingId
from injector_app.domain.ids import PointId
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.position import Position
from injector_app.domain.units import Units


@dataclass(frozen=True, slots=True)
class Chart:
    """A frozen tuple of points; a point's number is its place in it, from 1."""

    points: tuple[InjectionPoint, ...] = ()

    def __iter__(self) -> Iterator[InjectionPoint]:
        return iter(self.points)

    def __len__(self) -> int:
        return len(self.points)

    @property
    def given(self) -> tuple[InjectionPoint, ...]:
        """The points that were given."""
        return tuple(point for point in self.points if point.state is PointState.GIVEN)

    @property
    def drawings(self) -> tuple[DrawingId, ...]:
        """The drawings in use, in order of first use."""
        return tuple(dict.fromkeys(point.drawing_id for point in self.points))

    def number(self, point_id: PointId) -> int:
        """The number shown on the mark, from 1."""
        return next(n for n, point in self.numbered() if point.id == point_id)

    def numbered(self) -> Iterator[tuple[int, InjectionPoint]]:
        """Points with their numbers."""
        return enumerate(self.points, start=1)

    def find(self, point_id: PointId) -> InjectionPoint | None:
        """The point of that id, if it is still there."""
        return next((point for point in self.points if point.id == point_id), None)

    def on_drawing(self, drawing: DrawingId) -> tuple[InjectionPoint, ...]:
        """The points on one drawing."""
        return tuple(point for point in self.points if point.drawing_id == drawing)

    def with_point(self, point: InjectionPoint) -> "Chart":
        """One more point, last."""
        return Chart((*self.points, point))

    def without(self, point_ids: Iterable[PointId]) -> "Chart":
        """These points taken away; the rest are numbered anew."""
        gone = frozenset(point_ids)
        return Chart(tuple(point for point in self.points if point.id not in gone))

    def replaced(self, changed: Iterable[InjectionPoint]) -> "Chart":
        """Points swapped for their changed selves, by id."""
        by_id = {point.id: point for point in changed}
        return Chart(tuple(by_id.get(point.id, point) for point in self.points))

    def moved(self, point_id: PointId, position: Position) -> "Chart":
        """One point at another place of its diagram; its region and side are kept."""
        return self._changed((point_id,), position=position)

    def with_units(self, point_ids: Iterable[PointId], units: Units) -> "Chart":
        """These points with another dose."""
        return self._changed(point_ids, units=units)

    def _changed(self, point_ids: Iterable[PointId], **fields: object) -> "Chart":
        chosen = frozenset(point_ids)
        return self.replaced(
            replace(point, **fields)  # type: ignore[arg-type] # names are this file's own
            for point in self.points
            if point.id in chosen
        )


EMPTY_CHART = Chart()
