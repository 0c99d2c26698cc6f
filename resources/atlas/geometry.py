"""Points, polygons and polylines in canvas units, y downwards."""

import math
from collections.abc import Callable, Sequence
from itertools import pairwise

Point = tuple[float, float]
# A point with a third entry, "c", is a corner: no smoothing through it.
Knot = tuple[float, ...] | tuple[float, float, str]

AXIS = 400.0


def mirrored(knots: Sequence[Knot], axis: float = AXIS) -> list[Knot]:
    """The knots seen in a mirror, in reverse order, so that a pen still runs the same way."""
    return [(2 * axis - knot[0], *knot[1:]) for knot in reversed(knots)]


def flipped(point: Point, axis: float = AXIS) -> Point:
    """One point seen in a mirror."""
    return 2 * axis - point[0], point[1]


def symmetric(half: Sequence[Knot], axis: float = AXIS) -> list[Knot]:
    """A half curve that ends on the axis, made whole; the point on the axis is kept once."""
    other = mirrored(half, axis)
    return [*half, *(other[1:] if abs(half[-1][0] - axis) < 0.05 else other)]


def between(a: Sequence[float], b: Sequence[float], t: float) -> Point:
    """The point at fraction t of the way."""
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def distance(a: Sequence[float], b: Sequence[float]) -> float:
    """How far apart two points are."""
    return math.hypot(a[0] - b[0], a[1] - b[1])


def polar(origin: Point, angle: float, radius: float) -> Point:
    """The point at an angle (radians) and a radius."""
    return origin[0] + radius * math.cos(angle), origin[1] + radius * math.sin(angle)


def unit(a: Sequence[float], b: Sequence[float]) -> Point:
    """The direction from one point to another."""
    length = distance(a, b) or 1.0
    return (b[0] - a[0]) / length, (b[1] - a[1]) / length


def smoothstep(x: float) -> float:
    """0 to 1 with a soft start and end."""
    x = max(0.0, min(1.0, x))
    return x * x * (3 - 2 * x)


def bezier(controls: Sequence[Point], t: float) -> Point:
    """A point of a cubic curve."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = controls
    u = 1 - t
    a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
    return a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy


def signed_area(polygon: Sequence[Sequence[float]]) -> float:
    """The area; its sign tells which way the corners run."""
    total = 0.0
    for (x1, y1), (x2, y2) in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        total += x1 * y2 - x2 * y1
    return total / 2


def inside(point: Sequence[float], polygon: Sequence[Sequence[float]]) -> bool:
    """Even-odd test."""
    x, y = point
    found = False
    previous = polygon[-1]
    for corner in polygon:
        (x1, y1), (x2, y2) = corner[:2], previous[:2]
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            found = not found
        previous = corner
    return found


def edge_distance(point: Point, polygon: Sequence[Point]) -> float:
    """How far a point is from the border of a polygon."""
    edges = zip(polygon, [*polygon[1:], polygon[0]], strict=True)
    return min(segment_distance(point, a, b) for a, b in edges)


def segment_distance(point: Point, a: Point, b: Point) -> float:
    """How far a point is from a straight line between two others."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square if square else 0.0
    return distance(point, between(a, b, max(0.0, min(1.0, along))))


def simplified(line: Sequence[Point], tolerance: float) -> list[Point]:
    """Fewer points that stay within the tolerance (Ramer, Douglas and Peucker)."""
    if len(line) < 3:
        return list(line)
    gaps = [segment_distance(p, line[0], line[-1]) for p in line[1:-1]]
    worst = max(range(len(gaps)), key=gaps.__getitem__)
    if gaps[worst] <= tolerance:
        return [line[0], line[-1]]
    split = worst + 1
    return simplified(line[: split + 1], tolerance)[:-1] + simplified(line[split:], tolerance)


def simplified_ring(ring: Sequence[Point], tolerance: float) -> list[Point]:
    """Fewer corners of a closed polygon."""
    far = max(range(len(ring)), key=lambda i: distance(ring[0], ring[i]))
    first = simplified(ring[: far + 1], tolerance)
    return first[:-1] + simplified([*ring[far:], ring[0]], tolerance)[:-1]


class Polyline:
    """A line that can be asked for the point at a fraction of its length."""

    def __init__(self, points: Sequence[Point]) -> None:
        self.points = list(points)
        self._along = [0.0]
        for a, b in pairwise(self.points):
            self._along.append(self._along[-1] + distance(a, b))

    @property
    def length(self) -> float:
        """The whole length."""
        return self._along[-1]

    def at(self, t: float) -> Point:
        """The point at a fraction of the length."""
        return self._find(t)[0]

    def direction(self, t: float) -> Point:
        """The direction at a fraction of the length."""
        return self._find(t)[1]

    def _find(self, t: float) -> tuple[Point, Point]:
        along = max(0.0, min(1.0, t)) * self.length
        low, high = 0, len(self._along) - 1
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._along[middle] <= along else (low, middle)
        step = max(self._along[high] - self._along[low], 1e-9)
        a, b = self.points[low], self.points[high]
        return between(a, b, (along - self._along[low]) / step), unit(a, b)


def parts_inside(
    line: Sequence[Point], keep: Callable[[Point], bool], least: int = 3
) -> list[list[Point]]:
    """The runs of a polyline whose points are kept."""
    runs: list[list[Point]] = [[]]
    for point in line:
        if keep(point):
            runs[-1].append(point)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if len(run) >= least]
