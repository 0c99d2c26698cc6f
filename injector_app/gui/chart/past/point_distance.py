"""PointDistance: how far apart two points of one drawing lie."""

from math import hypot, inf

from injector_app.domain.catalog import Catalog
from injector_app.domain.point import InjectionPoint

# Far beyond what the difference of two visits takes for one place.
FAR_MM = 40.0


class PointDistance:
    """Millimetres on the drawings of a catalog."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def mm(self, one: InjectionPoint, other: InjectionPoint) -> float:
        """The distance; on a drawing that is not there, only the same place is near."""
        diagram = self._catalog.drawing(one.drawing_id)
        if diagram is None:
            return 0.0 if one.position == other.position else inf
        x1, y1 = diagram.canvas_point(one.position)
        x2, y2 = diagram.canvas_point(other.position)
        # The way over the skin is never much shorter, and takes a hundred times as long to find.
        flat = hypot(x2 - x1, y2 - y1) * diagram.mm_per_unit
        return flat if flat > FAR_MM else diagram.distance_mm(one.position, other.position)
