"""Outline: line art as move / line / curve / close, so screen and paper draw the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Verb = Literal["M", "L", "C", "Z"]

# One step of a path: its verb and the absolute canvas coordinates that belong to it
# (M and L: x y; C: two control points and the end point; Z: none).
Step = tuple[Verb, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Shape:
    """One filled path, in canvas units, with the name of its colour in the palette."""

    fill: str
    path: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Layer:
    """Shapes that are switched on and off together, painted in order."""

    name: str
    shapes: Sequence[Shape]
