"""Areas: the muscles, glands and skin areas of a view as its tables give them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from clip import clipped
from fibres import Fan, Fibres, Straight
from geometry import (
    AXIS,
    Knot,
    Point,
    edge_distance,
    flipped,
    inside,
    mirrored,
    simplified,
    simplified_ring,
    symmetric,
)
from splines import sampled

CENTRE_GRID = 18
POLYGON_TOLERANCE = 2.2


class Placed(Enum):
    """How an entry of a table lies on its view."""

    PAIRED = auto()  # drawn on the viewer's left, mirrored to the other half
    MIDLINE = auto()  # half an outline, made whole
    SINGLE = auto()  # as drawn


@dataclass(frozen=True)
class Area:
    """One entry of a table; without a hue it can be clicked but is not drawn."""

    id: str
    hue: str | None
    knots: Sequence[Knot]
    holes: Sequence[Sequence[Knot]] = ()
    fibres: Fibres | None = None
    placed: Placed = Placed.PAIRED
    deep: bool = False


def single(
    name: str,
    hue: str | None,
    knots: Sequence[Knot],
    *,
    holes: Sequence[Sequence[Knot]] = (),
    fibres: Fibres | None = None,
    deep: bool = False,
) -> Area:
    """An area of a view that shows one side of the body."""
    return Area(name, hue, knots, holes, fibres, Placed.SINGLE, deep)


def within(areas: Sequence[Area], window: Sequence[Point]) -> list[Area]:
    """The areas as far as the figure goes; what is its own mirror already ends before that."""
    return [area if area.placed is Placed.MIDLINE else _cut(area, window) for area in areas]


def _cut(area: Area, window: Sequence[Point]) -> Area:
    if all(inside(knot[:2], window) for knot in area.knots):
        return area
    kept = clipped(sampled(area.knots, 4.0, closed=True), window)
    return replace(area, knots=[(x, y, "c") for x, y in simplified_ring(kept, 0.5)])


@dataclass(frozen=True)
class Outline:
    """One area on one side, as a polygon."""

    side: str
    polygon: list[Point]
    holes: list[list[Point]]
    fibres: Fibres | None
    centre: Point


def outlines(area: Area, *, side: str | None, viewer_left: str) -> list[Outline]:
    """The one or two outlines of an area."""
    match area.placed:
        case Placed.SINGLE:
            holes = [ring(hole) for hole in area.holes]
            return [_outline(area, ring(area.knots), holes, side or "midline")]
        case Placed.MIDLINE:
            holes = [_whole_ring(hole) for hole in area.holes]
            return [_outline(area, _whole_ring(area.knots), holes, "midline")]
    first = _outline(area, ring(area.knots), [ring(hole) for hole in area.holes], viewer_left)
    return [first, across(first, "left" if viewer_left == "right" else "right")]


def _outline(area: Area, polygon: list[Point], holes: list[list[Point]], side: str) -> Outline:
    return Outline(side, polygon, holes, area.fibres, centre_of(polygon, holes))


def ring(knots: Sequence[Knot]) -> list[Point]:
    """The border through the knots as a polygon of whole numbers."""
    points = simplified_ring(sampled(knots, 4.0, closed=True), POLYGON_TOLERANCE)
    return [(float(round(x)), float(round(y))) for x, y in points]


def _whole_ring(half: Sequence[Knot]) -> list[Point]:
    """A border that is its own mirror, from the half that begins and ends on the axis."""
    points = sampled(symmetric(half)[:-1], 4.0, closed=True)
    left = [point for point in points if point[0] < AXIS - 0.5]
    line = simplified([half[0][:2], *left, half[-1][:2]], POLYGON_TOLERANCE)
    rounded = [(float(round(x)), float(round(y))) for x, y in line]
    return [*rounded, *(flipped(point) for point in rounded[-2:0:-1])]


def across(outline: Outline, side: str) -> Outline:
    """The same on the other side."""
    return Outline(
        side,
        mirrored(outline.polygon),
        [mirrored(hole) for hole in outline.holes],
        _fibres_across(outline.fibres),
        flipped(outline.centre),
    )


def _fibres_across(fibres: Fibres | None) -> Fibres | None:
    match fibres:
        case Fan(x, y, gap):
            return Fan(2 * AXIS - x, y, gap)
        case Straight(angle, gap):
            return Straight(180 - angle, gap)
    return fibres


def centre_of(polygon: list[Point], holes: list[list[Point]]) -> Point:
    """The point deepest inside, never the empty middle of a crescent."""
    xs, ys = [p[0] for p in polygon], [p[1] for p in polygon]
    best, depth = polygon[0], -1.0
    for i in range(1, CENTRE_GRID):
        for j in range(1, CENTRE_GRID):
            point = (
                round(min(xs) + (max(xs) - min(xs)) * i / CENTRE_GRID, 1),
                round(min(ys) + (max(ys) - min(ys)) * j / CENTRE_GRID, 1),
            )
            if not inside(point, polygon) or any(inside(point, hole) for hole in holes):
                continue
            found = min(edge_distance(point, border) for border in (polygon, *holes))
            if found > depth:
                best, depth = point, found
    return best
