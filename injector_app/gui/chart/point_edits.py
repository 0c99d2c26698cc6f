"""Edits of points: each takes a treatment and gives the changed one."""

from collections.abc import Callable, Collection, Container
from dataclasses import replace

from injector_app.domain.chart import Chart
from injector_app.domain.diagram import Diagram
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PointId, new_id
from injector_app.domain.point import Depth, InjectionPoint
from injector_app.domain.position import Position
from injector_app.domain.region import Region, RegionKind
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units

Change = Callable[[InjectionPoint], InjectionPoint]

_DEPTHS = {
    RegionKind.GLAND: Depth.INTRAGLANDULAR,
    RegionKind.SKIN_AREA: Depth.INTRADERMAL,
}


def place_point(
    treatment: Treatment,
    *,
    diagram: Diagram,
    position: Position,
    units: Units,
    vial: int,
    preferred: Container[str] = frozenset(),
) -> Treatment:
    """One more given point; region, side and depth follow from the place.

    `preferred` regions win where several lie over each other.

    Raises:
        RuleBroken: the place is not on the body.
    """
    found = _region_on_body(diagram, position, preferred)
    point = InjectionPoint(
        id=PointId(new_id()),
        diagram=diagram.id,
        position=position,
        side=diagram.side_at(position),
        units=units,
        region=found.id if found else "",
        vial=vial,
        depth=_DEPTHS.get(found.kind, Depth.INTRAMUSCULAR) if found else Depth.INTRAMUSCULAR,
        atlas_version=diagram.atlas_version,
        variant=diagram.variant,
    )
    return treatment.with_chart(treatment.chart.with_point(point))


def move_points(
    treatment: Treatment,
    ids: Collection[PointId],
    *,
    diagram: Diagram,
    dx: float,
    dy: float,
    preferred: Container[str] = frozenset(),
) -> Treatment:
    """Points of one diagram moved by fractions of its canvas; region and side follow.

    Raises:
        RuleBroken: one of them would leave the body.
    """

    def moved(point: InjectionPoint) -> InjectionPoint:
        if point.drawing_id != diagram.drawing_id:
            return point
        position = Position(point.position.x + dx, point.position.y + dy)
        found = _region_on_body(diagram, position, preferred)
        return replace(
            point,
            position=position,
            side=diagram.side_at(position),
            region=found.id if found else "",
        )

    return change_points(treatment, ids, moved)


def change_points(treatment: Treatment, ids: Collection[PointId], change: Change) -> Treatment:
    """These points changed, each by the same rule."""
    # In one go: looking up 300 ids takes longer than the rest of an edit.
    points = (change(point) if point.id in ids else point for point in treatment.chart)
    return treatment.with_chart(Chart(tuple(points)))


def remove_points(treatment: Treatment, ids: Collection[PointId]) -> Treatment:
    """The treatment without these points."""
    return treatment.with_chart(treatment.chart.without(ids))


def _region_on_body(
    diagram: Diagram, position: Position, preferred: Container[str]
) -> Region | None:
    if not diagram.contains(position):
        raise RuleBroken(Rule.OFF_THE_BODY, diagram=diagram.name)
    return diagram.region_at(position, preferred)
