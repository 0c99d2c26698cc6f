"""Contour: a closed outline as a line one can take hold of and pull."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from injector_app.domain.region import Polygon

Spot = tuple[float, float]
# A pull carries this share of the whole line along on either side, less and less.
REACH = 0.14
# No stretch of a pulled line is longer than this share of it, so that it bends and does not break.
FINEST = 1 / 48


@dataclass(frozen=True, slots=True)
class Contour:
    """Places on it are shares of its length, from 0 to 1, beginning at its first corner."""

    polygon: Polygon

    @property
    def length(self) -> float:
        """Once around, in canvas units."""
        return sum(math.dist(one, other) for one, other in self._sides())

    def at(self, share: float) -> Spot:
        """The place at a share of the length; 1.25 is once around and a quarter."""
        left = share % 1 * self.length
        for one, other in self._sides():
            side = math.dist(one, other)
            if left <= side and side:
                return _between(one, other, left / side)
            left -= side
        return self.polygon[0]

    def nearest(self, spot: Spot) -> float:
        """The share at which the line comes closest to a place."""
        best, found, gone = math.inf, 0.0, 0.0
        for one, other in self._sides():
            side = math.dist(one, other)
            part = _foot(one, other, spot)
            away = math.dist(_between(one, other, part), spot)
            if away < best:
                best, found = away, gone + part * side
            gone += side
        return found / gone if gone else 0.0

    def pulled(self, share: float, way: Spot) -> "Contour":
        """With the line at a share moved along, and what is beside it less and less."""
        fine = Contour(tuple(self._refined(self.at(share))))
        held, whole = fine.nearest(self.at(share)), fine.length
        gone, corners = 0.0, []
        for one, other in fine._sides():
            pull = _falloff(gone / whole - held)
            corners.append((one[0] + pull * way[0], one[1] + pull * way[1]))
            gone += math.dist(one, other)
        return Contour(tuple(corners))

    @property
    def crosses_itself(self) -> bool:
        """Whether the line runs across itself, so that its inside is no longer one piece."""
        # From left to right, each side is held only against those that begin before it ends.
        sides = sorted(_laid_right(*side) for side in self._sides())
        return any(
            _cross(*one, *other)
            for number, one in enumerate(sides)
            for other in _beginning_before(one[1][0], sides, number + 1)
        )

    def _sides(self) -> Iterator[tuple[Spot, Spot]]:
        return pairwise((*self.polygon, self.polygon[0]))

    def _refined(self, held: Spot) -> Iterator[Spot]:
        """The same line with more corners, one of them where it is held."""
        longest = self.length * FINEST
        for one, other in self._sides():
            side = math.dist(one, other)
            parts = max(math.ceil(side / longest), 1) if longest else 1
            shares = [number / parts for number in range(parts)]
            here = _foot(one, other, held)
            if 0 < here < 1 and math.dist(_between(one, other, here), held) < longest / 1000:
                shares = sorted({*shares, here})
            yield from (_between(one, other, part) for part in shares)


def _laid_right(one: Spot, other: Spot) -> tuple[Spot, Spot]:
    return (one, other) if one <= other else (other, one)


def _beginning_before(
    x: float, sides: Sequence[tuple[Spot, Spot]], first: int
) -> Iterator[tuple[Spot, Spot]]:
    for number in range(first, len(sides)):
        if sides[number][0][0] > x:
            return
        yield sides[number]


def _between(one: Spot, other: Spot, part: float) -> Spot:
    return one[0] + part * (other[0] - one[0]), one[1] + part * (other[1] - one[1])


def _foot(one: Spot, other: Spot, spot: Spot) -> float:
    """How far along the side the place nearest to a spot lies, from 0 to 1."""
    across, down = other[0] - one[0], other[1] - one[1]
    squared = across * across + down * down
    if not squared:
        return 0.0
    part = ((spot[0] - one[0]) * across + (spot[1] - one[1]) * down) / squared
    return min(max(part, 0.0), 1.0)


def _falloff(away: float) -> float:
    """How much of a pull arrives so far along the line: all of it at 0, nothing at REACH."""
    shorter = min(away % 1, -away % 1)
    return math.cos(math.pi / 2 * shorter / REACH) ** 2 if shorter < REACH else 0.0


def _cross(a: Spot, b: Spot, c: Spot, d: Spot) -> bool:
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def _turn(a: Spot, b: Spot, c: Spot) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
