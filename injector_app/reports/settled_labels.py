"""SettledLabels: numbers that have found their places, and what the next ones keep clear of."""

from collections.abc import Iterator, Sequence
from itertools import count
from math import cos, hypot, pi, sin

from injector_app.reports.mark_spot import DOT, Place, Spot, is_inside

_DIRECTIONS = 8
_RING = 0.4
# Two places in one cell are no further apart than this, in rings.
_MARGIN = 8
_Disc = tuple[float, float, float]


class SettledLabels:
    """Gives each number the free place nearest to the one it wishes for."""

    def __init__(self, box: tuple[float, float], dots: Sequence[Place], widest: float) -> None:
        self._places: dict[int, Place] = {}
        self.is_cramped = False
        self._box = box
        self._cell = max(2 * widest, 2.0)
        self._taken: dict[tuple[int, int], list[_Disc]] = {}
        self._dots: dict[tuple[int, int], list[_Disc]] = {}
        self._full: dict[tuple[int, int], int] = {}
        for x, y in dots:
            self._dots.setdefault(self._cell_of(x, y), []).append((x, y, DOT))

    @property
    def places(self) -> tuple[Place, ...]:
        """One per number, in their order."""
        return tuple(place for _, place in sorted(self._places.items()))

    def keep(self, index: int, spot: Spot, place: Place) -> None:
        """A number that stays with its mark."""
        self._places[index] = place
        disc = (*place, spot.radius)
        self._taken.setdefault(self._cell_of(*place), []).append(disc)

    def settle(self, index: int, spot: Spot, wished: Place, heading: float) -> None:
        """Clear of numbers and dots; on a sheet too full for that, of the other numbers only."""
        place = self._clear(spot, wished, heading)
        if place is None:
            self.is_cramped = True
            rings = _around(wished, spot.radius, heading, 0)
            place = next(each for _, each in rings if self._is_untaken(each, spot.radius))
        self.keep(index, spot, place)

    def _clear(self, spot: Spot, wished: Place, heading: float) -> Place | None:
        cell = self._cell_of(*wished)
        # What was full around here stays full: the next one begins a little inside of it.
        first = max(0, self._full.get(cell, 0) - _MARGIN)
        last = int(hypot(*self._box) / (spot.radius * _RING))
        for ring, place in _around(wished, spot.radius, heading, first):
            if ring > last:
                return None
            if (
                is_inside(place, spot.radius, self._box)
                and self._is_untaken(place, spot.radius)
                and self._is_off(self._dots, place, spot.radius)
            ):
                self._full[cell] = ring
                return place
        return None

    def _is_untaken(self, place: Place, radius: float) -> bool:
        return self._is_off(self._taken, place, radius)

    def _is_off(
        self, discs: dict[tuple[int, int], list[_Disc]], place: Place, radius: float
    ) -> bool:
        x, y = place
        column, row = self._cell_of(x, y)
        # A plain loop over the cells around: it is asked thousands of times in a crowd.
        for near_column in (column - 1, column, column + 1):
            for near_row in (row - 1, row, row + 1):
                for other_x, other_y, other_radius in discs.get((near_column, near_row), ()):
                    if (x - other_x) ** 2 + (y - other_y) ** 2 < (radius + other_radius) ** 2:
                        return False
        return True

    def _cell_of(self, x: float, y: float) -> tuple[int, int]:
        return int(x // self._cell), int(y // self._cell)


def _around(
    centre: Place, radius: float, heading: float, first: int
) -> Iterator[tuple[int, Place]]:
    """Rings around the centre from the first, each place as near to the heading as may be."""
    if not first:
        yield 0, centre
    for ring in count(max(first, 1)):
        for turn in range(_DIRECTIONS * ring):
            sideways = (turn + 1) // 2 * (-1) ** turn * 2 * pi / (_DIRECTIONS * ring)
            way = radius * ring * _RING
            at = heading + sideways
            yield ring, (centre[0] + way * cos(at), centre[1] + way * sin(at))
