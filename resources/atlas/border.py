"""Border: the drawn contours, to which tones that nearly reach them are drawn out or back."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from geometry import Point, between, distance, inside, signed_area, unit

# Tones were measured on the body, contours are drawn by hand: they differ by a unit or two.
BEYOND, WITHIN = 8.0, 3.0
# Where a tone ends: under the pen stroke.
DEPTH = 0.6
CELL = 16.0

Edge = tuple[Point, Point]


class Border:
    """The borders of all parts of the body that are drawn so far."""

    def __init__(self) -> None:
        self._parts: list[_Part] = []

    def add(self, ring: Sequence[Point]) -> None:
        """One more part."""
        self._parts.append(_Part(ring))

    def snapped(self, line: Iterable[Point]) -> list[Point]:
        """The line, its points near a border moved to just inside it."""
        return [self._snapped(point) for point in line]

    def _snapped(self, point: Point) -> Point:
        best: tuple[float, Point] | None = None
        for part in self._parts:
            found = part.nearest(point)
            if found is None:
                if inside(point, part.ring):
                    return point
            elif best is None or found[0] > best[0]:
                best = found
        if best is None or not -BEYOND < best[0] < WITHIN:
            return point
        return best[1]


class _Part:
    def __init__(self, ring: Sequence[Point]) -> None:
        self.ring = list(ring) if signed_area(ring) > 0 else list(reversed(ring))
        self._cells: dict[tuple[int, int], list[Edge]] = defaultdict(list)
        for edge in zip(self.ring, [*self.ring[1:], self.ring[0]], strict=True):
            for cell in _cells(edge):
                self._cells[cell].append(edge)

    def nearest(self, point: Point) -> tuple[float, Point] | None:
        """How deep inside a point near the border lies, and the place just inside it."""
        column, row = int(point[0] // CELL), int(point[1] // CELL)
        edges = [
            e for i in (-1, 0, 1) for j in (-1, 0, 1) for e in self._cells[column + i, row + j]
        ]
        if not edges:
            return None
        gap, foot, edge = min(_foot(point, edge) for edge in edges)
        along = unit(*edge)
        aside = (point[0] - foot[0]) * -along[1] + (point[1] - foot[1]) * along[0]
        held = (foot[0] - along[1] * DEPTH, foot[1] + along[0] * DEPTH)
        return (gap if aside >= 0 else -gap), held


def _cells(edge: Edge) -> set[tuple[int, int]]:
    count = max(1, int(distance(*edge) / CELL * 2))
    steps = (between(*edge, i / count) for i in range(count + 1))
    return {(int(x // CELL), int(y // CELL)) for x, y in steps}


def _foot(point: Point, edge: Edge) -> tuple[float, Point, Edge]:
    (x1, y1), (x2, y2) = edge
    dx, dy = x2 - x1, y2 - y1
    square = dx * dx + dy * dy
    along = ((point[0] - x1) * dx + (point[1] - y1) * dy) / square if square else 0.0
    foot = between(*edge, max(0.0, min(1.0, along)))
    return distance(point, foot), foot, edge
