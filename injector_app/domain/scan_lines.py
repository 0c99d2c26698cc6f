"""Scan lines: where a horizontal line runs inside polygons."""

import math
from collections.abc import Iterable, Iterator

from injector_app.domain.region import Polygon

Span = tuple[float, float]
Spans = tuple[Span, ...]


def spans_at(polygons: Iterable[Polygon], y: float) -> Spans:
    """From where to where the line at `y` is inside; polygons within others are holes."""
    crossings = sorted(x for polygon in polygons for x in _crossings(polygon, y))
    return tuple(zip(crossings[::2], crossings[1::2], strict=True))


def joined(spans: Iterable[Span]) -> Spans:
    """Spans that may overlap, as spans that do not."""
    found: list[Span] = []
    for left, right in sorted(spans):
        if found and left <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], right)
        else:
            found.append((left, right))
    return tuple(found)


def shared(one: Spans, other: Spans) -> Spans:
    """What lies in both."""
    pairs = ((max(a, c), min(b, d)) for a, b in one for c, d in other)
    return tuple((left, right) for left, right in pairs if left < right)


def without(spans: Spans, holes: Spans) -> Spans:
    """What lies in the spans and in none of the holes."""
    edges = (-math.inf, *(edge for hole in joined(holes) for edge in hole), math.inf)
    return shared(spans, tuple(zip(edges[::2], edges[1::2], strict=True)))


def narrowed(spans: Spans, by: float) -> Spans:
    """Each span with its ends drawn in."""
    return tuple((left + by, right - by) for left, right in spans if right - left > 2 * by)


def _crossings(polygon: Polygon, y: float) -> Iterator[float]:
    previous_x, previous_y = polygon[-1]
    for corner_x, corner_y in polygon:
        if (corner_y > y) != (previous_y > y):
            slope = (previous_x - corner_x) / (previous_y - corner_y)
            yield corner_x + (y - corner_y) * slope
        previous_x, previous_y = corner_x, corner_y
