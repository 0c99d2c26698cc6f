"""Mirror points to the patient's other side."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from injector_app.domain.chart import Chart
from injector_app.domain.diagram import Diagram
from injector_app.domain.ids import PointId, new_id
from injector_app.domain.point import InjectionPoint
from injector_app.domain.position import Position

# Two marks of one region nearer than this stand for the same injection.
SAME_PLACE_MM = 3.0


@dataclass(frozen=True, slots=True)
class Mirrored:
    """The chart with the mirrored points, which these are, and which were there already."""

    chart: Chart
    added: tuple[PointId, ...]
    there_already: tuple[PointId, ...]


def mirrored(
    chart: Chart,
    points: Iterable[InjectionPoint],
    *,
    diagrams: Mapping[str, Diagram],
    preferred: frozenset[str] = frozenset(),
) -> Mirrored:
    """Each point once more on the other side, unless one of its region is there."""
    added: list[PointId] = []
    there_already: list[PointId] = []
    for point in points:
        twin = mirrored_point(point, diagrams=diagrams, preferred=preferred)
        if twin is None or _is_there(chart, twin, diagrams[twin.diagram]):
            there_already.append(point.id)
        else:
            chart = chart.with_point(twin)
            added.append(twin.id)
    return Mirrored(chart, tuple(added), tuple(there_already))


def mirrored_point(
    point: InjectionPoint, *, diagrams: Mapping[str, Diagram], preferred: frozenset[str]
) -> InjectionPoint | None:
    """A new point at the mirrored place; None where no diagram shows it.

    A view of one side has a twin of the other side, drawn the other way round.
    """
    diagram = diagrams.get(point.diagram)
    twin = diagrams.get(diagram.mirror) if diagram else None
    place = Position(1 - point.position.x, point.position.y)
    if twin is None or not twin.contains(place):
        return None
    found = twin.region_at(place, preferred | {point.region})
    return replace(
        point,
        id=PointId(new_id()),
        diagram=twin.id,
        position=place,
        side=twin.side_at(place),
        region=found.id if found else "",
        atlas_version=twin.atlas_version,
    )


def _is_there(chart: Chart, twin: InjectionPoint, diagram: Diagram) -> bool:
    return any(
        point.region == twin.region and _distance_mm(point, twin, diagram) <= SAME_PLACE_MM
        for point in chart.on_diagram(twin.diagram)
    )


def _distance_mm(one: InjectionPoint, other: InjectionPoint, diagram: Diagram) -> float:
    places = (diagram.canvas_point(point.position) for point in (one, other))
    return math.dist(*places) * diagram.mm_per_unit
