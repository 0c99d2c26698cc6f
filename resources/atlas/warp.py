"""Warp: where each place of a drawing lies on another body, measured on the same mesh."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from geometry import AXIS, Point, between, bezier, distance
from paths import Subpath

REFERENCE = Path(__file__).parent / "ref"
WIDTH, HEIGHT = 800, 1000
TOLERANCE = 0.5


@dataclass(frozen=True)
class Warp:
    """Shifts at the nodes of a coarse grid over the canvas, with a smooth surface between them.

    A symmetric view is moved on its left half, and its right half is the mirror of that.
    """

    columns: int
    rows: int
    margin: float
    shifts: Sequence[Point]
    symmetric: bool

    def at(self, point: Sequence[float]) -> Point:
        """Where a place of the drawing goes."""
        x, y = point[0], point[1]
        if self.symmetric and x > AXIS:
            across, below = self.at((2 * AXIS - x, y))
            return 2 * AXIS - across, below
        dx, dy = self._shift(x, y)
        if self.symmetric and x == AXIS:
            dx = 0.0
        return x + dx, y + dy

    def line(self, points: Iterable[Sequence[float]]) -> list[Point]:
        """Every point of a line or ring."""
        return [self.at(point) for point in points]

    def subpath(self, subpath: Subpath) -> Subpath:
        """Every place and control point of a path; curves are cut where that would bend them."""
        found: Subpath = []
        pen: Point = (0.0, 0.0)
        for verb, numbers in subpath:
            points = list(zip(numbers[::2], numbers[1::2], strict=True))
            parts = self._curves([pen, *points]) if verb == "C" else [self.line(points)]
            found += [(verb, tuple(v for point in part for v in point)) for part in parts]
            pen = points[-1] if points else pen
        return found

    def _curves(self, hull: Sequence[Point]) -> Iterator[list[Point]]:
        moved = self.line(hull)
        aside = max(distance(bezier(moved, t), self.at(bezier(hull, t))) for t in (0.3, 0.7))
        if aside <= TOLERANCE:
            yield moved[1:]
            return
        for half in _halves(hull):
            yield from self._curves(half)

    def _shift(self, x: float, y: float) -> Point:
        column, across = _cell((x + self.margin) / (WIDTH + 2 * self.margin), self.columns)
        row, down = _cell((y + self.margin) / (HEIGHT + 2 * self.margin), self.rows)
        dx = dy = 0.0
        for j, share in enumerate(_spline(down), row - 1):
            for i, part in enumerate(_spline(across), column - 1):
                sx, sy = self._node(i, j)
                dx, dy = dx + share * part * sx, dy + share * part * sy
        return dx, dy

    def _node(self, column: int, row: int) -> Point:
        column = min(max(column, 0), self.columns - 1)
        return self.shifts[min(max(row, 0), self.rows - 1) * self.columns + column]


def stored_warp(variant: str, view: str) -> Warp | None:
    """The warp of a view towards a body; none for the body that is drawn, or not yet measured."""
    path = REFERENCE / "warp" / variant / f"{view}.json"
    if not path.exists():
        return None
    found: dict[str, Any] = json.loads(path.read_text())
    shifts = list(zip(found["x"], found["y"], strict=True))
    return Warp(
        found["columns"],
        found["rows"],
        found["margin"],
        [(x / 10, y / 10) for x, y in shifts],
        found["symmetric"],
    )


def _halves(hull: Sequence[Point]) -> tuple[list[Point], list[Point]]:
    """Both halves of a curve (de Casteljau)."""
    rows = [list(hull)]
    while len(rows[-1]) > 1:
        rows.append([between(a, b, 0.5) for a, b in pairwise(rows[-1])])
    return [row[0] for row in rows], [row[-1] for row in reversed(rows)]


def _cell(share: float, count: int) -> tuple[int, float]:
    along = min(max(share, 0.0), 1.0) * (count - 1)
    cell = min(int(along), count - 2)
    return cell, along - cell


def _spline(t: float) -> tuple[float, float, float, float]:
    """Weights of four neighbours: the uniform cubic B-spline, smooth to its second derivative."""
    u = 1 - t
    return (
        u * u * u / 6,
        (3 * t * t * t - 6 * t * t + 4) / 6,
        (3 * u * u * u - 6 * u * u + 4) / 6,
        t * t * t / 6,
    )
