"""Mirror points to the patient's other side."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.diagram import Diagram
from injector_app.domain.ids import PointId, new_id
from injector_app.domain.point import InjectionPoint

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
    catalog: Catalog,
    preferred: frozenset[str] = frozenset(),
) -> Mirrored:
    """Each point once more on the other side, unless one of its region is there."""
    added: list[PointId] = []
    there_already: list[PointId] = []
    for point in points:
        twin = mirrored_point(point, catalog=catalog, preferred=preferred)
        if twin is None or _is_there(chart, twin, catalog):
            there_already.append(point.id)
        else:
            chart = chart.with_point(twin)
            added.append(twin.id)
    return Mirrored(chart, tuple(added), tuple(there_already))


def mirrored_point(
    point: InjectionPoint, *, catalog: Catalog, preferred: frozenset[str]
) -> InjectionPoint | None:
    """A new point at the mirrored place; None where no drawing of the edition shows it.

    A view of one side has a twin of the other side, drawn the other way round.
    """
    drawing = catalog.drawing(point.drawing_id)
    if drawing is None:
        return None
    name, place, _ = drawing.mirrored(point.position, point.side)
    twin = catalog.drawing(point.drawing_id._replace(diagram=name))
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
    )


def _is_there(chart: Chart, twin: InjectionPoint, catalog: Catalog) -> bool:
    drawing = catalog.drawing(twin.drawing_id)
    return drawing is not None and any(
        point.region == twin.region and _is_near(point, twin, drawing)
        for point in chart.on_drawing(twin.drawing_id)
    )


def _is_near(one: InjectionPoint, other: InjectionPoint, drawing: Diagram) -> bool:
    return drawing.distance_mm(one.position, other.position) <= SAME_PLACE_MM
