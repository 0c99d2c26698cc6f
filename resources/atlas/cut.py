"""Cut: where a figure ends, as a plate in a book ends it, by a clean edge instead of a haze."""

from collections.abc import Sequence

from geometry import Knot, Point, distance, inside, parts_inside, symmetric, unit
from splines import sampled

FAR = 1200.0


def hanging(half: Sequence[Knot]) -> list[Point]:
    """The window above a symmetric edge that hangs like a necklace; half of it, from the left."""
    return under_edge(sampled(symmetric(half), 6.0))


def under_edge(line: Sequence[Point]) -> list[Point]:
    """The window above a sagging edge that runs from the left to the right.

    Beyond its ends the edge goes straight on, so that the window is convex.
    """
    left, right = _beyond(line[1], line[0]), _beyond(line[-2], line[-1])
    return [(left[0], -FAR), (right[0], -FAR), right, *reversed(line), left]


def _beyond(before: Point, end: Point) -> Point:
    along = unit(before, end)
    return end[0] + FAR * along[0], end[1] + FAR * along[1]


def rounded(knots: Sequence[Knot]) -> list[Point]:
    """A window through knots that run clockwise on the canvas."""
    return sampled(knots, 6.0, closed=True)


def edges_within(window: Sequence[Point], ring: Sequence[Point]) -> list[list[Point]]:
    """Those stretches of a window's border that lie in the figure."""
    line = [*window, window[0]]
    dense = sampled([(x, y, "c") for x, y in line], 3.0)
    return parts_inside(dense, lambda point: inside(point, ring), least=8)


def trimmed(knots: Sequence[Knot], window: Sequence[Point]) -> list[Point]:
    """The longest stretch of a stroke that lies in the window."""
    parts = parts_inside(sampled(knots, 2.0), lambda point: inside(point, window))
    return max(parts, key=len, default=[])


def stretch(ring: Sequence[Point], start: Point, end: Point) -> list[Point]:
    """The part of a closed outline between the corners nearest to two places, as it runs."""
    first = min(range(len(ring)), key=lambda i: distance(ring[i], start))
    last = min(range(len(ring)), key=lambda i: distance(ring[i], end))
    return [*ring[first:], *ring[: last + 1]] if last < first else list(ring[first : last + 1])
