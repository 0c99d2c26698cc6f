"""Grid fill: even, staggered points over an area, in real millimetres."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.grid_area import GridArea
from injector_app.domain.scan_lines import Spans

Place = tuple[float, float]
Places = tuple[Place, ...]

MOST_POINTS = 200
LEAST_MM, MOST_MM = 3.0, 100.0
# Rows of equilateral triangles lie closer together than the points within them.
ROW = math.sqrt(3) / 2
# Where the first row and the first point of it may begin, in shares of the spacing.
PHASES = 4
FINER = 0.97


@dataclass(frozen=True, slots=True)
class Grid:
    """Places in canvas units, top row first, and how far apart they are."""

    places: Places
    spacing_mm: float


def grid_by_spacing(area: GridArea, spacing_mm: float) -> Grid:
    """As many points as fit at a distance.

    Raises:
        RuleBroken: the distance is out of bounds, or no point fits, or too many do.
    """
    if not LEAST_MM <= spacing_mm <= MOST_MM:
        raise RuleBroken(Rule.GRID_SPACING, path="spacing", value=f"{spacing_mm / 10:g}")
    pitch = spacing_mm / area.mm_per_unit
    if area.size / (pitch * pitch * ROW) > 2 * MOST_POINTS:
        raise RuleBroken(Rule.GRID_COUNT, path="spacing", most=MOST_POINTS)
    found = tuple(_grids(area, pitch))
    most = max(map(len, found), default=0)
    if not most:
        raise RuleBroken(Rule.GRID_NO_ROOM, path="spacing")
    if most > MOST_POINTS:
        raise RuleBroken(Rule.GRID_COUNT, path="spacing", most=MOST_POINTS)
    fullest = [places for places in found if len(places) == most]
    return Grid(_best_centred(fullest, area), spacing_mm)


def grid_by_count(area: GridArea, count: int) -> Grid:
    """So many points, as far apart as the area allows.

    Raises:
        RuleBroken: the number is out of bounds, or the area has no room for it.
    """
    if not 1 <= count <= MOST_POINTS:
        raise RuleBroken(Rule.GRID_COUNT, path="count", most=MOST_POINTS)
    # Where a hexagon each would fill the whole area: no wider spacing can hold them.
    pitch = 1.1 * math.sqrt(area.size / count / ROW)
    while pitch * area.mm_per_unit >= LEAST_MM:
        found = tuple(_grids(area, pitch))
        exact = [places for places in found if len(places) == count]
        if exact:
            return Grid(_best_centred(exact, area), pitch * area.mm_per_unit)
        if all(len(places) > count for places in found):
            trimmed = [_nearest_to_middle(places, count, area) for places in found]
            return Grid(_best_centred(trimmed, area), pitch * area.mm_per_unit)
        pitch *= FINER
    raise RuleBroken(Rule.GRID_NO_ROOM, path="count")


def _grids(area: GridArea, pitch: float) -> Iterator[Places]:
    """The same grid laid from several beginnings."""
    left, top, _, bottom = area.box
    for down in range(PHASES):
        first = top + pitch * ROW * down / PHASES
        count = math.ceil((bottom - first) / (pitch * ROW))
        rows = [(first + row * pitch * ROW) for row in range(max(count, 0))]
        spans = [area.spans(y) for y in rows]
        for across in range(PHASES):
            start = left + pitch * across / PHASES
            yield tuple(_places(rows, spans, start, pitch))


def _places(rows: list[float], spans: list[Spans], start: float, pitch: float) -> Iterator[Place]:
    for number, (y, inside) in enumerate(zip(rows, spans, strict=True)):
        origin = start + (number % 2) * pitch / 2
        for left, right in inside:
            first = math.ceil((left - origin) / pitch)
            last = math.floor((right - origin) / pitch)
            for column in range(first, last + 1):
                yield origin + column * pitch, y


def _best_centred(grids: list[Places], area: GridArea) -> Places:
    left, top, right, bottom = area.box
    middle = (left + right) / 2, (top + bottom) / 2

    def off_centre(places: Places) -> float:
        xs, ys = zip(*places, strict=True)
        return math.dist(((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2), middle)

    return min(grids, key=off_centre)


def _nearest_to_middle(places: Places, count: int, area: GridArea) -> Places:
    left, top, right, bottom = area.box
    middle = (left + right) / 2, (top + bottom) / 2
    kept = set(sorted(places, key=lambda place: math.dist(place, middle))[:count])
    return tuple(place for place in places if place in kept)
