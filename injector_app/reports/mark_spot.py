"""Spot: the true place of a mark, and the radius its number needs."""

from dataclasses import dataclass

Place = tuple[float, float]

# The dot that stays at the true place.
DOT = 1.1
# A number no further off its mark than this, in radii, needs no line to it.
NEAR = 0.12


@dataclass(frozen=True, slots=True)
class Spot:
    """The true place of a mark, and the radius its number needs."""

    x: float
    y: float
    radius: float

    @property
    def place(self) -> Place:
        """The true place."""
        return self.x, self.y


def is_inside(place: Place, radius: float, box: tuple[float, float]) -> bool:
    """Whether a disc lies on the sheet whole."""
    x, y = place
    return radius <= x <= box[0] - radius and radius <= y <= box[1] - radius
