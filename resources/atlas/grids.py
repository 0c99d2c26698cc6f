"""Grids over an area: even ones that cover it, and close ones round a focus."""

import math
from collections.abc import Callable, Iterator, Sequence

from frame import Frame, Spot
from geometry import Point, distance, edge_distance, inside, signed_area

PHASES = 4
ROW = math.sqrt(3) / 2
# Grids of sweating skin are 1-2 cm apart in the words of every protocol that states a spacing.
WIDEST_CM = 2.0

Keep = Callable[[Spot], bool]


def even(frame: Frame, region: str, count: int, *, inset_cm: float = 0.4) -> list[Spot]:
    """So many points over a whole region, staggered, as far apart as the region allows."""
    return even_in(frame, frame.polygon(region), count, inset_cm=inset_cm)


def even_in(
    frame: Frame, polygon: Sequence[Point], count: int, *, inset_cm: float = 0.4
) -> list[Spot]:
    """The same over any area; it keeps off the border so far that no pitch exceeds the widest."""
    while True:
        spots, pitch_cm = _widest(frame, polygon, count, inset_cm)
        if pitch_cm <= WIDEST_CM:
            return spots
        inset_cm += 0.05


def _widest(
    frame: Frame, polygon: Sequence[Point], count: int, inset_cm: float
) -> tuple[list[Spot], float]:
    inset = inset_cm * frame.units_per_cm
    # Where a hexagon each would fill the whole area: no wider pitch can hold them.
    pitch = math.sqrt(abs(signed_area(polygon)) / count / ROW)
    while pitch > 0.5 * frame.units_per_cm:
        for points in _phases(polygon, pitch, inset):
            if len(points) == count:
                return [frame.spot(point) for point in points], pitch / frame.units_per_cm
        pitch -= 0.04 * frame.units_per_cm
    raise ValueError(count)


def close(
    frame: Frame,
    region: str,
    count: int,
    *,
    focus: Spot,
    pitch_cm: float = 1.2,
    keep: Keep = lambda _: True,
) -> list[Spot]:
    """So many points of a staggered grid, the nearest to a focus, top row first."""
    polygon, pitch = frame.polygon(region), pitch_cm * frame.units_per_cm
    inset = 0.25 * frame.units_per_cm
    grid = [frame.spot(point) for point in _grid(polygon, pitch, inset, (focus.x, focus.y))]
    kept = [spot for spot in grid if keep(spot)]
    nearest = sorted(kept, key=lambda spot: distance((spot.x, spot.y), (focus.x, focus.y)))[:count]
    if len(nearest) < count:
        raise ValueError(region)
    return sorted(nearest, key=lambda spot: (round(spot.y), spot.x))


def _phases(polygon: Sequence[Point], pitch: float, inset: float) -> Iterator[list[Point]]:
    left, top = min(p[0] for p in polygon), min(p[1] for p in polygon)
    for i in range(PHASES):
        for j in range(PHASES):
            origin = (left + pitch * i / PHASES, top + pitch * ROW * j / PHASES)
            yield _grid(polygon, pitch, inset, origin)


def _grid(polygon: Sequence[Point], pitch: float, inset: float, origin: Point) -> list[Point]:
    left, right = min(p[0] for p in polygon), max(p[0] for p in polygon)
    top, bottom = min(p[1] for p in polygon), max(p[1] for p in polygon)
    found = []
    for row in range(
        math.floor((top - origin[1]) / (pitch * ROW)),
        math.ceil((bottom - origin[1]) / (pitch * ROW)) + 1,
    ):
        y = origin[1] + row * pitch * ROW
        first = math.floor((left - origin[0]) / pitch)
        last = math.ceil((right - origin[0]) / pitch)
        for column in range(first, last + 1):
            point = (origin[0] + (column + (row % 2) / 2) * pitch, y)
            if inside(point, polygon) and edge_distance(point, polygon) >= inset:
                found.append(point)
    return found
