"""Frame: landmarks of one view as spots that can be moved by centimetres."""

from collections.abc import Sequence
from dataclasses import dataclass

from drawn_view import DrawnView
from geometry import Point

MM_PER_CM = 10.0


@dataclass(frozen=True)
class Spot:
    """A place on the drawn side; a unit is one canvas unit, the moves are centimetres.

    Views are drawn with the lateral side, and the face in profile, on the viewer's left.
    """

    x: float
    y: float
    units_per_cm: float

    def up(self, cm: float) -> "Spot":
        """Towards the top of the sheet."""
        return Spot(self.x, self.y - cm * self.units_per_cm, self.units_per_cm)

    def down(self, cm: float) -> "Spot":
        """Towards the bottom of the sheet."""
        return self.up(-cm)

    def lateral(self, cm: float) -> "Spot":
        """Away from the midline."""
        return Spot(self.x - cm * self.units_per_cm, self.y, self.units_per_cm)

    def medial(self, cm: float) -> "Spot":
        """Towards the midline."""
        return self.lateral(-cm)

    def front(self, cm: float) -> "Spot":
        """Towards the face, in profile."""
        return self.lateral(cm)

    def behind(self, cm: float) -> "Spot":
        """Away from the face, in profile."""
        return self.lateral(-cm)


def midway(a: Spot, b: Spot, share: float = 0.5) -> Spot:
    """The spot at a share of the way from one to another."""
    x, y = a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share
    return Spot(x, y, a.units_per_cm)


def spread(a: Spot, b: Spot, count: int) -> list[Spot]:
    """Evenly spaced spots from one to another, both included."""
    return [midway(a, b, i / (count - 1)) for i in range(count)]


class Frame:
    """What the rules of protocol sites may ask of a view."""

    def __init__(self, drawn: DrawnView) -> None:
        self._drawn = drawn
        self.units_per_cm = MM_PER_CM / drawn.mm_per_unit

    def __call__(self, landmark: str) -> Spot:
        """A landmark of the drawn side."""
        x, y = self._drawn.landmarks[landmark]
        return Spot(x, y, self.units_per_cm)

    def spot(self, point: Sequence[float]) -> Spot:
        """Any point of the drawn side."""
        return Spot(point[0], point[1], self.units_per_cm)

    def polygon(self, region: str) -> list[Point]:
        """The border of a region on the drawn side."""
        return self._drawn.polygon(region)
