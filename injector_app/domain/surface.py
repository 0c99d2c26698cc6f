"""Surface: how far the body stands out towards the viewer, on a coarse grid over the canvas."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, dist

# Tenths of a millimetre, as the atlas stores depths.
TENTHS = 10.0
# Between two lines of the grid the depth is smooth; four steps follow it to 0.1 %.
STEPS_PER_CELL = 4

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Surface:
    """Depths in tenths of mm, row by row from the canvas' top left to its bottom right corner.

    The camera stands `eye_mm` in front of the plane of depth 0, where the scale is true; what is
    nearer looks larger.
    """

    columns: int
    rows: int
    eye_mm: float
    depth: Sequence[int]

    def depth_at(self, across: float, down: float) -> float:
        """The depth in mm at fractions of the canvas, bilinear between the grid's places."""
        x, y = across * (self.columns - 1), down * (self.rows - 1)
        column = min(max(int(x), 0), self.columns - 2)
        row = min(max(int(y), 0), self.rows - 2)
        right, low = x - column, y - row
        at = row * self.columns + column
        depth, below = self.depth, at + self.columns
        upper = depth[at] * (1 - right) + depth[at + 1] * right
        lower = depth[below] * (1 - right) + depth[below + 1] * right
        return (upper * (1 - low) + lower * low) / TENTHS

    def steps_between(self, a: Place, b: Place) -> int:
        """How many straight pieces follow the surface between two places."""
        cells = dist(
            (a[0] * (self.columns - 1), a[1] * (self.rows - 1)),
            (b[0] * (self.columns - 1), b[1] * (self.rows - 1)),
        )
        return max(1, ceil(cells * STEPS_PER_CELL))
