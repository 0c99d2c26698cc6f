"""Position: a place on a diagram, as fractions of its canvas."""

from dataclasses import dataclass

from injector_app.domain.errors import Rule, RuleBroken

PLACES = 5


@dataclass(frozen=True, slots=True)
class Position:
    """A place on a diagram's canvas: x to the right, y downwards, both 0 to 1.

    Kept to five decimals (about 0.002 mm on the face), so that equal places are equal values.

    Raises:
        RuleBroken: a fraction lies outside 0 to 1.
    """

    x: float
    y: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "x", _fraction("x", self.x))
        object.__setattr__(self, "y", _fraction("y", self.y))


def _fraction(name: str, value: float) -> float:
    value = float(value)
    if not 0.0 <= value <= 1.0:
        raise RuleBroken(Rule.POSITION_OUTSIDE, path=name, value=value)
    return round(value, PLACES)
