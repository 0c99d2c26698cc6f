"""Region: a named muscle, gland, skin area or zone on one diagram."""

from dataclasses import dataclass, field
from enum import StrEnum

from injector_app.domain.side import Side

Polygon = tuple[tuple[float, float], ...]
Box = tuple[float, float, float, float]


class RegionKind(StrEnum):
    """What a region stands for, in the order of answers; the surface is the last of them."""

    MUSCLE = "muscle"
    GLAND = "gland"
    SKIN_AREA = "skin area"
    DERMATOME = "dermatome"
    CAUTION_ZONE = "caution zone"
    SURFACE = "surface"


@dataclass(frozen=True, slots=True)
class Region:
    """A named area of a diagram in canvas units; `latin` is the Terminologia Anatomica name."""

    id: str
    side: Side
    latin: str
    english: str
    kind: RegionKind
    polygon: Polygon
    holes: tuple[Polygon, ...]
    centre: tuple[float, float]
    area: float
    box: Box = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "box", box_of(self.polygon))

    def encloses(self, x: float, y: float) -> bool:
        """Whether the canvas point lies in the region and in none of its holes."""
        left, top, right, bottom = self.box
        # The pointer asks every region at each move, and most of them are elsewhere.
        if not (left <= x <= right and top <= y <= bottom):
            return False
        return encloses(self.polygon, x, y) and not any(encloses(hole, x, y) for hole in self.holes)


def encloses(polygon: Polygon, x: float, y: float) -> bool:
    """Even-odd test of a canvas point against one polygon."""
    inside = False
    previous_x, previous_y = polygon[-1]
    for corner_x, corner_y in polygon:
        if (corner_y > y) != (previous_y > y):
            slope = (previous_x - corner_x) / (previous_y - corner_y)
            if x < corner_x + (y - corner_y) * slope:
                inside = not inside
        previous_x, previous_y = corner_x, corner_y
    return inside


def box_of(polygon: Polygon) -> Box:
    """Left, top, right and bottom of one polygon."""
    xs, ys = zip(*polygon, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def area_of(polygon: Polygon) -> float:
    """The area of one polygon, in square canvas units."""
    pairs = zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2
