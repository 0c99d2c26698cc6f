"""Skin of the part of the body that a view shows: the last answer, where nothing else is named."""

from collections.abc import Sequence
from itertools import pairwise

from areas import Area, Outline, Placed, across, centre_of
from clip import clipped
from geometry import AXIS, Point, between, distance, inside, signed_area

HALF = [(-10.0, -10.0), (AXIS, -10.0), (AXIS, 1010.0), (-10.0, 1010.0)]

Silhouette = Sequence[Sequence[Point]]


def body_surface(
    skin: str, silhouette: Silhouette, *, side: str | None, viewer_left: str
) -> tuple[Area, list[Outline]]:
    """The whole figure as one area, or as two halves of a symmetric view."""
    ring = max(silhouette, key=lambda each: abs(signed_area(each)))
    area = Area(skin, None, [], [], None, Placed.SINGLE, deep=False)
    if side is not None:
        return area, [_outline(ring, side, 1)]
    half = clipped(list(ring), HALF)
    other = "left" if viewer_left == "right" else "right"
    # Whole numbers are mirrored exactly.
    first = _outline(half, viewer_left, 0)
    return area, [first, across(first, other)]


def pulled_in(ring: Sequence[Point], silhouette: Silhouette) -> list[Point]:
    """The ring with every point that lies beside the body moved to its nearest border."""
    return [
        point if any(inside(point, each) for each in silhouette) else _nearest(point, silhouette)
        for point in ring
    ]


def _outline(ring: Sequence[Sequence[float]], side: str, digits: int) -> Outline:
    polygon = [(round(x, digits), round(y, digits)) for x, y, *_ in ring]
    return Outline(side, polygon, [], None, centre_of(polygon, []))


def _nearest(point: Point, silhouette: Silhouette) -> Point:
    edges = (edge for ring in silhouette for edge in pairwise([*ring, ring[0]]))
    found = min((_foot(point, *edge) for edge in edges), key=lambda foot: distance(point, foot))
    return float(round(found[0])), float(round(found[1]))


def _foot(point: Point, a: Point, b: Point) -> Point:
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square if square else 0.0
    return between(a, b, max(0.0, min(1.0, along)))
