"""Smooth curves through a few knots: centripetal Catmull-Rom, as cubic curves."""

import math
from collections.abc import Sequence
from itertools import pairwise

from geometry import Knot, Point, between, bezier, distance

Cubic = tuple[Point, Point, Point, Point]


def is_corner(knot: Knot) -> bool:
    """Whether the curve breaks at this knot."""
    return len(knot) > 2 and knot[2] == "c"


def cubics_through(knots: Sequence[Knot], *, closed: bool = False) -> list[Cubic]:
    """One cubic per pair of knots."""
    points = [(float(knot[0]), float(knot[1])) for knot in knots]
    corners = [is_corner(knot) for knot in knots]
    count = len(points)
    found = []
    for i in range(count if closed else count - 1):
        j = (i + 1) % count
        before = points[i - 1] if (closed or i > 0) and not corners[i] else None
        after = points[(i + 2) % count] if (closed or i + 2 < count) and not corners[j] else None
        found.append(_cubic(before, points[i], points[j], after))
    return found


def sampled(knots: Sequence[Knot], step: float = 4.0, *, closed: bool = False) -> list[Point]:
    """The smooth curve as a polyline of about that step."""
    cubics = cubics_through(knots, closed=closed)
    points: list[Point] = []
    for cubic in cubics:
        hull = sum(distance(a, b) for a, b in pairwise(cubic))
        count = max(2, math.ceil(hull / step))
        points += [bezier(cubic, i / count) for i in range(count)]
    return points if closed else [*points, cubics[-1][3]]


def _cubic(before: Point | None, a: Point, b: Point, after: Point | None) -> Cubic:
    first = None if before is None else _control(before, a, b)
    second = None if after is None else _control(after, b, a)
    if first is None and second is None:
        return a, between(a, b, 1 / 3), between(a, b, 2 / 3), b
    if first is None:
        first = between(a, second, 0.5)
    if second is None:
        second = between(b, first, 0.5)
    return a, first, second, b


def _control(outer: Point, near: Point, far: Point) -> Point:
    # Centripetal: knots are spaced by the square root of their distance.
    d1 = math.sqrt(max(distance(outer, near), 1e-6))
    d2 = math.sqrt(max(distance(near, far), 1e-6))
    middle = 2 * d1 * d1 + 3 * d1 * d2 + d2 * d2
    scale = 3 * d1 * (d1 + d2)
    x, y = ((d1 * d1 * far[k] - d2 * d2 * outer[k] + middle * near[k]) / scale for k in (0, 1))
    return x, y
