"""Duplicate points beside themselves."""

from collections.abc import Collection, Container
from dataclasses import dataclass, replace

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PointId, new_id
from injector_app.domain.point import InjectionPoint
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.point_edits import move_points

OFFSET_MM = 5.0
# Tried in turn, until all copies lie on the body.
_WAYS = ((1, 0), (0, 1), (-1, 0), (0, -1))


@dataclass(frozen=True, slots=True)
class Duplicated:
    """The treatment with the copies, and which these are."""

    treatment: Treatment
    added: tuple[PointId, ...]


def duplicate_points(
    treatment: Treatment,
    ids: Collection[PointId],
    *,
    catalog: Catalog,
    preferred: Container[str] = frozenset(),
) -> Duplicated:
    """A copy of each point 5 mm beside it; region and side follow.

    Raises:
        RuleBroken: in no direction all copies would lie on the body.
    """
    copies = tuple(
        replace(point, id=PointId(new_id()))
        for point in treatment.chart
        if point.id in ids and catalog.has_drawing(point.drawing_id)
    )
    added = tuple(point.id for point in copies)
    copied = treatment.with_chart(Chart((*treatment.chart, *copies)))
    for way in _WAYS:
        try:
            return Duplicated(_moved(copied, copies, way, catalog, preferred), added)
        except RuleBroken:
            continue
    raise RuleBroken(Rule.OFF_THE_BODY)


def _moved(
    treatment: Treatment,
    copies: tuple[InjectionPoint, ...],
    way: tuple[int, int],
    catalog: Catalog,
    preferred: Container[str],
) -> Treatment:
    added = [point.id for point in copies]
    for drawing_id in dict.fromkeys(point.drawing_id for point in copies):
        diagram = catalog.diagram(drawing_id.diagram, drawing_id.edition)
        treatment = move_points(
            treatment,
            added,
            diagram=diagram,
            dx=way[0] * OFFSET_MM / (diagram.width * diagram.mm_per_unit),
            dy=way[1] * OFFSET_MM / (diagram.height * diagram.mm_per_unit),
            preferred=preferred,
        )
    return treatment
