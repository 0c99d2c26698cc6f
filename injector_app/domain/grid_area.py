"""GridArea: the part of a diagram that a grid is to cover."""

from dataclasses import dataclass, replace

from injector_app.domain.contour import Contour
from injector_app.domain.diagram import Diagram
from injector_app.domain.region import Polygon, Region, area_of
from injector_app.domain.scan_lines import Spans, joined, narrowed, shared, spans_at, without

# How far inside the outline the outermost points stay, as the sites of the atlas do.
INSET_MM = 4.0


@dataclass(frozen=True, slots=True)
class GridArea:
    """An outline on the body, in canvas units; `holes` are left out of it."""

    outline: Polygon
    holes: tuple[Polygon, ...]
    body: tuple[Polygon, ...]
    mm_per_unit: float

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of the outline."""
        xs, ys = zip(*self.outline, strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def contour(self) -> Contour:
        """The outline as a line one can pull."""
        return Contour(self.outline)

    @property
    def size(self) -> float:
        """Square canvas units inside the outline."""
        return max(area_of(self.outline) - sum(area_of(hole) for hole in self.holes), 0.0)

    def spans(self, y: float) -> Spans:
        """Where a row of points at `y` may lie: on the body, and clear of the border."""
        inset = INSET_MM / self.mm_per_unit
        rows = [self._spans(line) for line in (y - inset, y, y + inset)]
        return shared(shared(rows[0], rows[2]), narrowed(rows[1], inset))

    def fitted(self, box: tuple[float, float, float, float]) -> "GridArea":
        """The same shape stretched into another box."""

        def moved(polygon: Polygon) -> Polygon:
            return tuple(_stretched(corner, self.box, box) for corner in polygon)

        return replace(self, outline=moved(self.outline), holes=tuple(map(moved, self.holes)))

    def pulled(self, share: float, way: tuple[float, float]) -> "GridArea":
        """The outline with one part of it pulled along; the holes stay where they are."""
        return replace(self, outline=self.contour.pulled(share, way).polygon)

    def _spans(self, y: float) -> Spans:
        on_body = joined(span for polygon in self.body for span in spans_at((polygon,), y))
        # A hole that was pulled out of the outline is outside all the same.
        inside = without(spans_at((self.outline,), y), spans_at(self.holes, y))
        return shared(inside, on_body)


def region_area(region: Region, diagram: Diagram) -> GridArea:
    """The area of a region."""
    return GridArea(region.polygon, region.holes, diagram.silhouette, diagram.mm_per_unit)


def box_area(box: tuple[float, float, float, float], diagram: Diagram) -> GridArea:
    """The area of a rectangle that was drawn."""
    left, top, right, bottom = box
    outline = ((left, top), (right, top), (right, bottom), (left, bottom))
    return GridArea(outline, (), diagram.silhouette, diagram.mm_per_unit)


def _stretched(
    corner: tuple[float, float],
    old: tuple[float, float, float, float],
    new: tuple[float, float, float, float],
) -> tuple[float, float]:
    x = new[0] + (corner[0] - old[0]) * (new[2] - new[0]) / (old[2] - old[0])
    y = new[1] + (corner[1] - old[1]) * (new[3] - new[1]) / (old[3] - old[1])
    return x, y
