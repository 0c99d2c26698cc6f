"""Muscle fibres: thin lines that follow the pull of a muscle inside its outline."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from geometry import Point, inside, parts_inside

GAP = 9.0
# For views at a small scale.
FINE_GAP = 4.6
RING_RAYS = 120
RING_LINES = 5


@dataclass(frozen=True)
class Straight:
    """Parallel fibres; the angle in degrees, 0 to the right, 90 downwards."""

    angle: float
    fine: bool = False


@dataclass(frozen=True)
class Fan:
    """Fibres that meet at a point, on or off the muscle."""

    x: float
    y: float
    fine: bool = False


@dataclass(frozen=True)
class Ring:
    """Fibres round an opening."""

    fine: bool = False


Fibres = Straight | Fan | Ring


def fibre_lines(
    fibres: Fibres, outline: Sequence[Point], holes: Sequence[Sequence[Point]]
) -> list[list[Point]]:
    """The fibres of a muscle, a little short of its border."""
    if isinstance(fibres, Ring):
        return _ring(outline, holes[0])
    rays = _fan(fibres, outline) if isinstance(fibres, Fan) else _parallel(fibres, outline)

    def keep(point: Point) -> bool:
        return inside(point, outline) and not any(inside(point, hole) for hole in holes)

    return [_shortened(part) for ray in rays for part in parts_inside(ray, keep, least=6)]


def _extent(outline: Sequence[Point]) -> tuple[Point, float]:
    xs, ys = [p[0] for p in outline], [p[1] for p in outline]
    centre = ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
    return centre, math.hypot(max(xs) - min(xs), max(ys) - min(ys)) / 2 + 4


def _parallel(fibres: Straight, outline: Sequence[Point]) -> list[list[Point]]:
    (cx, cy), radius = _extent(outline)
    dx, dy = math.cos(math.radians(fibres.angle)), math.sin(math.radians(fibres.angle))
    reach = [2 * k - radius for k in range(int(radius) + 1)]
    gap = FINE_GAP if fibres.fine else GAP
    offsets = [gap * i for i in range(-int(radius / gap), int(radius / gap) + 1)]
    return [[(cx - dy * o + dx * r, cy + dx * o + dy * r) for r in reach] for o in offsets]


def _fan(fan: Fan, outline: Sequence[Point]) -> list[list[Point]]:
    (cx, cy), radius = _extent(outline)
    far = math.hypot(cx - fan.x, cy - fan.y)
    middle = math.atan2(cy - fan.y, cx - fan.x)
    turns = [_turned(math.atan2(y - fan.y, x - fan.x) - middle) for x, y in outline]
    spread = max(turns) - min(turns)
    count = max(3, int(spread * far / (FINE_GAP if fan.fine else GAP)))
    start = max(0.0, far - radius * 1.3)
    reach = [start + 2 * k for k in range(int(radius * 1.4))]
    angles = [middle + min(turns) + spread * i / count for i in range(1, count)]
    return [[(fan.x + math.cos(a) * r, fan.y + math.sin(a) * r) for r in reach] for a in angles]


def _turned(angle: float) -> float:
    return math.atan2(math.sin(angle), math.cos(angle))


def _ring(outline: Sequence[Point], hole: Sequence[Point]) -> list[list[Point]]:
    cx = sum(p[0] for p in hole) / len(hole)
    cy = sum(p[1] for p in hole) / len(hole)
    angles = [2 * math.pi * i / RING_RAYS for i in range(RING_RAYS)]
    rims = [(a, _reach((cx, cy), a, hole), _reach((cx, cy), a, outline)) for a in angles]
    lines = []
    for j in range(1, RING_LINES + 1):
        share = j / (RING_LINES + 1)
        ring = [
            (
                cx + (r0 + (r1 - r0) * share) * math.cos(a),
                cy + (r0 + (r1 - r0) * share) * math.sin(a),
            )
            for a, r0, r1 in rims
        ]
        third = RING_RAYS // 3
        doubled = ring + ring
        lines += [doubled[s + j * 9 : s + j * 9 + third - 9] for s in (0, third, 2 * third)]
    return lines


def _reach(origin: Point, angle: float, polygon: Sequence[Point]) -> float:
    """How far a ray runs to the outermost border."""
    dx, dy = math.cos(angle), math.sin(angle)
    best = 0.0
    for (x1, y1), (x2, y2) in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        ex, ey = x2 - x1, y2 - y1
        across = dx * ey - dy * ex
        if abs(across) < 1e-9:
            continue
        ray = ((x1 - origin[0]) * ey - (y1 - origin[1]) * ex) / across
        edge = ((x1 - origin[0]) * dy - (y1 - origin[1]) * dx) / across
        if ray > best and 0 <= edge <= 1:
            best = ray
    return best


def _shortened(line: list[Point]) -> list[Point]:
    cut = max(1, len(line) // 12)
    return line[cut:-cut]
