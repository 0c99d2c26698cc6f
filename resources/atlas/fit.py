"""Few cubic curves for many points, within a tolerance (after Schneider, Graphics Gems 1990)."""

import math
from collections.abc import Sequence
from itertools import pairwise

from geometry import Point, between, bezier, distance, unit
from splines import Cubic

SHARP = math.radians(50)
ROUNDS = 3
GAP = 6.0


def fitted(points: Sequence[Point], tolerance: float) -> list[Cubic]:
    """An open line; sharp turns stay sharp."""
    corners = [0, *_sharp_turns(points), len(points) - 1]
    cubics: list[Cubic] = []
    for first, last in pairwise(corners):
        run = _distinct(points[first : last + 1])
        if len(run) > 1:
            cubics += _fit(run, _start(run), _start(run[::-1]), tolerance)
    return cubics


def fitted_ring(ring: Sequence[Point], tolerance: float) -> list[Cubic]:
    """A closed line; begins at its sharpest turn, so that a smooth one has one seam at most."""
    ring = _distinct(_without_gaps([*ring, ring[0]]))[:-1]
    if len(ring) < 3:
        return []
    sharpest = max(range(len(ring)), key=lambda i: _turn(ring, i))
    turned = [*ring[sharpest:], *ring[: sharpest + 1]]
    if _turn(ring, sharpest) >= SHARP:
        return fitted(turned, tolerance)
    along = unit(ring[sharpest - 1], ring[(sharpest + 1) % len(ring)])
    return _fit(turned, along, (-along[0], -along[1]), tolerance)


def _without_gaps(points: Sequence[Point]) -> list[Point]:
    """Points along long straight edges, which a curve would leave otherwise."""
    filled = [points[0]]
    for a, b in pairwise(points):
        count = max(1, round(distance(a, b) / GAP))
        filled += [between(a, b, i / count) for i in range(1, count + 1)]
    return filled


def _distinct(points: Sequence[Point]) -> list[Point]:
    kept = [points[0]]
    for point in points[1:]:
        if distance(point, kept[-1]) > 0.05:
            kept.append(point)
    return kept if len(kept) > 1 or len(points) < 2 else [points[0], points[-1]]


def _turn(ring: Sequence[Point], i: int) -> float:
    a, b = unit(ring[i - 1], ring[i]), unit(ring[i], ring[(i + 1) % len(ring)])
    return abs(math.atan2(a[0] * b[1] - a[1] * b[0], a[0] * b[0] + a[1] * b[1]))


def _sharp_turns(points: Sequence[Point]) -> list[int]:
    return [i for i in range(1, len(points) - 1) if _turn(points, i) >= SHARP]


def _start(run: Sequence[Point]) -> Point:
    return unit(run[0], run[min(2, len(run) - 1)])


def _fit(run: Sequence[Point], start: Point, end: Point, tolerance: float) -> list[Cubic]:
    if len(run) == 2:
        reach = distance(run[0], run[1]) / 3
        return [(run[0], _shift(run[0], start, reach), _shift(run[1], end, reach), run[1])]
    along = _chords(run)
    for _ in range(ROUNDS):
        cubic = _least_squares(run, along, start, end)
        gaps = [distance(bezier(cubic, t), p) for t, p in zip(along, run, strict=True)]
        worst = max(range(1, len(run) - 1), key=gaps.__getitem__)
        if gaps[worst] <= tolerance:
            return [cubic]
        if gaps[worst] > 6 * tolerance:
            break
        along = [_nearer(cubic, p, t) for t, p in zip(along, run, strict=True)]
    through = unit(run[worst - 1], run[worst + 1])
    back = (-through[0], -through[1])
    left = _fit(run[: worst + 1], start, back, tolerance)
    return left + _fit(run[worst:], through, end, tolerance)


def _chords(run: Sequence[Point]) -> list[float]:
    along = [0.0]
    for a, b in pairwise(run):
        along.append(along[-1] + distance(a, b))
    return [length / along[-1] for length in along]


def _shift(point: Point, direction: Point, reach: float) -> Point:
    return point[0] + direction[0] * reach, point[1] + direction[1] * reach


def _least_squares(run: Sequence[Point], along: list[float], start: Point, end: Point) -> Cubic:
    first, last = run[0], run[-1]
    c00 = c01 = c11 = x0 = x1 = 0.0
    dot = start[0] * end[0] + start[1] * end[1]
    for t, point in zip(along, run, strict=True):
        u = 1 - t
        b1, b2 = 3 * u * u * t, 3 * u * t * t
        c00, c01, c11 = c00 + b1 * b1, c01 + b1 * b2 * dot, c11 + b2 * b2
        near, far = u**3 + b1, b2 + t**3
        rx = point[0] - near * first[0] - far * last[0]
        ry = point[1] - near * first[1] - far * last[1]
        x0 += b1 * (rx * start[0] + ry * start[1])
        x1 += b2 * (rx * end[0] + ry * end[1])
    scale = c00 * c11 - c01 * c01
    reach = distance(first, last)
    a = (x0 * c11 - x1 * c01) / scale if abs(scale) > 1e-12 else 0.0
    b = (c00 * x1 - c01 * x0) / scale if abs(scale) > 1e-12 else 0.0
    if not (1e-3 * reach < a < 3 * reach and 1e-3 * reach < b < 3 * reach):
        a = b = reach / 3
    return first, _shift(first, start, a), _shift(last, end, b), last


def _nearer(cubic: Cubic, point: Point, t: float) -> float:
    p0, p1, p2, p3 = cubic
    u = 1 - t
    at = bezier(cubic, t)
    d1 = [
        3 * (u * u * (p1[k] - p0[k]) + 2 * u * t * (p2[k] - p1[k]) + t * t * (p3[k] - p2[k]))
        for k in (0, 1)
    ]
    d2 = [6 * (u * (p2[k] - 2 * p1[k] + p0[k]) + t * (p3[k] - 2 * p2[k] + p1[k])) for k in (0, 1)]
    gap = (at[0] - point[0], at[1] - point[1])
    above = gap[0] * d1[0] + gap[1] * d1[1]
    below = d1[0] ** 2 + d1[1] ** 2 + gap[0] * d2[0] + gap[1] * d2[1]
    return max(0.0, min(1.0, t - above / below)) if abs(below) > 1e-9 else t
