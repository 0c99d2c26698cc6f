"""Side guard: which sides a point can be said to have, given where it lies."""

from collections.abc import Iterable

from injector_app.domain.catalog import Catalog
from injector_app.domain.diagram import MIDLINE
from injector_app.domain.point import InjectionPoint
from injector_app.domain.side import Side

# So near to the axis of a symmetric view, in fractions of its width, hand and eye cannot tell.
A_HAIR = 0.02


def possible_sides(points: Iterable[InjectionPoint], catalog: Catalog) -> tuple[Side, ...]:
    """The sides that contradict the place of none of the points."""
    sides = frozenset(Side)
    for point in points:
        sides &= _sides(point, catalog)
    return tuple(side for side in Side if side in sides)


def _sides(point: InjectionPoint, catalog: Catalog) -> frozenset[Side]:
    diagram = catalog.drawing(point.drawing_id)
    if diagram is None:
        return frozenset({point.side})
    if diagram.side is None and abs(point.position.x - MIDLINE) <= A_HAIR:
        return frozenset(Side)
    return frozenset({diagram.side_at(point.position), point.side})
