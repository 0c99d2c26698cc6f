"""PointDistance: how far apart two points of one drawing lie."""

from math import hypot, inf

from injector_app.domain.catalog import Catalog
from injector_app.domain.point import InjectionPoint


class PointDistance:
    """Millimetres on the drawings of a catalog."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def mm(self, one: InjectionPoint, other: InjectionPoint) -> float:
        """The distance; on a drawing that is not there, only the same place is near."""
        diagram = self._catalog.diagrams.get(one.diagram)
        if diagram is None:
            return 0.0 if one.position == other.position else inf
        x1, y1 = diagram.canvas_point(one.position)
        x2, y2 = diagram.canvas_point(other.position)
        return hypot(x2 - x1, y2 - y1) * diagram.mm_per_unit
