"""Cut polygons to a convex window (Sutherland and Hodgman)."""

import math
from collections.abc import Sequence

from geometry import Point, between


def clipped(polygon: Sequence[Point], window: Sequence[Point]) -> list[Point]:
    """What of the polygon lies in a convex window whose corners run clockwise on the canvas."""
    found = list(polygon)
    for a, b in zip(window, [*window[1:], window[0]], strict=True):
        found = _kept(found, a, b)
        if not found:
            return []
    return found


def band(top: float, bottom: float) -> list[Point]:
    """A window over the whole width."""
    return [(-100, top), (900, top), (900, bottom), (-100, bottom)]


def disc(centre: Point, radius: float, corners: int = 48) -> list[Point]:
    """A round window."""
    turns = [2 * math.pi * i / corners for i in range(corners)]
    return [(centre[0] + radius * math.cos(t), centre[1] + radius * math.sin(t)) for t in turns]


def _kept(polygon: Sequence[Point], a: Point, b: Point) -> list[Point]:
    depths = [(b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]) for x, y in polygon]
    kept: list[Point] = []
    for i, point in enumerate(polygon):
        before, now = depths[i - 1], depths[i]
        if (before >= 0) != (now >= 0):
            kept.append(between(polygon[i - 1], point, before / (before - now)))
        if now >= 0:
            kept.append(point)
    return kept
