"""Pen strokes as filled areas that swell and taper; a stroke of constant width looks traced."""

import math
from collections.abc import Sequence

from geometry import Knot, Point, Polyline, smoothstep, unit
from paths import Subpath, polygon, ribbon
from splines import sampled

PEN_TOLERANCE = 0.28
KAPPA = 0.5523


def pen(  # noqa: PLR0913 - width, both tapers, and how finely it is drawn
    knots: Sequence[Knot],
    width: float,
    *,
    a: float = 0.25,
    b: float = 0.25,
    tip: float = 0.18,
    step: float = 3.0,
    tolerance: float = PEN_TOLERANCE,
) -> Subpath:
    """A stroke that swells over its first part `a` and thins over its last part `b`."""
    line = Polyline(sampled(knots, min(2.0, step)))
    count = max(6, int(line.length / step))
    left, right = [], []
    for i in range(count + 1):
        t = i / count
        x, y = line.at(t)
        ahead, behind = line.at(min(1, t + 0.5 / count)), line.at(max(0, t - 0.5 / count))
        dx, dy = unit(behind, ahead)
        half = width * _swelling(t, a, b, tip) / 2
        left.append((x - dy * half, y + dx * half))
        right.append((x + dy * half, y - dx * half))
    return ribbon(left, right, tolerance)


def _swelling(t: float, a: float, b: float, tip: float) -> float:
    grown = tip + (1 - tip) * smoothstep(t / a) if a > 0 else 1.0
    thinned = tip + (1 - tip) * smoothstep((1 - t) / b) if b > 0 else 1.0
    return grown * thinned


def lash(root: Point, control: Point, tip: Point, width: float) -> Subpath:
    """One hair, thick at its root."""
    dx, dy = unit(root, control)
    nx, ny = -dy * width / 2, dx * width / 2
    start, end = (root[0] + nx, root[1] + ny), (root[0] - nx, root[1] - ny)
    there = (control[0] + nx, control[1] + ny)
    back = (control[0] - nx, control[1] - ny)
    return [
        ("M", start),
        ("C", _raised(start, there, tip)),
        ("C", _raised(tip, back, end)),
        ("Z", ()),
    ]


def lens(start: Point, control: Point, end: Point, width: float) -> Subpath:
    """A short bent stroke, thin at both ends."""
    dx, dy = unit(start, end)
    nx, ny = -dy * width / 2, dx * width / 2
    there = (control[0] + nx, control[1] + ny)
    back = (control[0] - nx, control[1] - ny)
    return [
        ("M", start),
        ("C", _raised(start, there, end)),
        ("C", _raised(end, back, start)),
        ("Z", ()),
    ]


def splinter(start: Point, end: Point, width: float) -> Subpath:
    """A straight stroke, thin at both ends: four corners."""
    dx, dy = unit(start, end)
    nx, ny = -dy * width / 2, dx * width / 2
    start, end = _whole(start), _whole(end)
    mx, my = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    return polygon([start, (mx + nx, my + ny), end, (mx - nx, my - ny)])


def reed(line: Sequence[Point], width: float) -> Subpath:
    """A slightly bent stroke through a few places, thin at both ends: straight edges only."""
    left, right = [], []
    for i in range(1, len(line) - 1):
        dx, dy = unit(line[i - 1], line[i + 1])
        x, y = line[i]
        left.append((x - dy * width / 2, y + dx * width / 2))
        right.append((x + dy * width / 2, y - dx * width / 2))
    return polygon([line[0], *left, line[-1], *right[::-1]])


def blade(line: Sequence[Point], width: float, tolerance: float = 0.25) -> Subpath:
    """A ribbon along a polyline, thin at both ends."""
    last = len(line) - 1
    left, right = [line[0]], [line[0]]
    for i in range(1, last):
        dx, dy = unit(line[i - 1], line[i + 1])
        half = width / 2 * math.sin(math.pi * i / last)
        x, y = line[i]
        left.append((x - dy * half, y + dx * half))
        right.append((x + dy * half, y - dx * half))
    return ribbon([*left, line[-1]], [*right, line[-1]], tolerance)


def dot(centre: Point, radius: float) -> Subpath:
    """A filled circle."""
    x, y = centre
    k = radius * KAPPA
    return [
        ("M", (x - radius, y)),
        ("C", (x - radius, y - k, x - k, y - radius, x, y - radius)),
        ("C", (x + k, y - radius, x + radius, y - k, x + radius, y)),
        ("C", (x + radius, y + k, x + k, y + radius, x, y + radius)),
        ("C", (x - k, y + radius, x - radius, y + k, x - radius, y)),
        ("Z", ()),
    ]


def _whole(point: Point) -> Point:
    # A hair or fibre may lie half a unit aside; whole numbers keep the files small.
    return float(round(point[0])), float(round(point[1]))


def _raised(a: Point, control: Point, b: Point) -> tuple[float, ...]:
    """A quadratic curve as a cubic one."""
    return (
        a[0] + 2 / 3 * (control[0] - a[0]),
        a[1] + 2 / 3 * (control[1] - a[1]),
        b[0] + 2 / 3 * (control[0] - b[0]),
        b[1] + 2 / 3 * (control[1] - b[1]),
        *b,
    )
