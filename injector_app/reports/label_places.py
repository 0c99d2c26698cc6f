"""Where the numbers of crowded marks go: apart from each other, near their own mark."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import atan2, cos, hypot, pi, sin

Place = tuple[float, float]

GAP = 0.2
# A number no further off its mark than this, in radii, needs no line to it.
NEAR = 0.12
# The dot that stays at the true place, and the least of a line that is seen.
DOT = 1.1
_LINE = 1.8
_ROUNDS = 60
_DIRECTIONS = 8
_RING = 0.4
_CRAMPED_RING = 50
# Marks no further apart than this, in radii, are one crowd.
_CROWD = 5
# Two marks on one spot have no direction to part in; the golden angle gives each its own.
_GOLDEN = pi * (3 - 5**0.5)


@dataclass(frozen=True, slots=True)
class Spot:
    """The true place of a mark, and the radius its number needs."""

    x: float
    y: float
    radius: float

    @property
    def place(self) -> Place:
        """The true place."""
        return self.x, self.y


def label_places(spots: Sequence[Spot], box: tuple[float, float]) -> tuple[Place, ...]:
    """A place per number, no two overlapping; a mark with room keeps its own.

    Numbers that must leave their marks go outwards from the crowd, clear of the dots that stay
    behind. The same marks always give the same places.
    """
    parted = _parted(spots)
    goes = [not is_near(spot, place) for spot, place in zip(spots, parted, strict=True)]
    dots = [spot for spot, is_going in zip(spots, goes, strict=True) if is_going]
    settled = _Settled(box, dots)
    # Those that stay are settled first; the sort keeps the order of the numbers.
    for index in sorted(range(len(spots)), key=lambda index: goes[index]):
        wished = parted[index]
        heading = _outwards(spots[index], dots, index)
        if goes[index]:
            wished = _towards(spots[index].place, heading, spots[index].radius + DOT + _LINE)
        settled.settle(index, spots[index], wished, heading)
    return tuple(settled.places[index] for index in range(len(spots)))


def is_near(spot: Spot, place: Place) -> bool:
    """Whether a number stands so close to its mark that it needs no line to it."""
    return _distance(place, spot.place) <= NEAR * spot.radius


def _parted(spots: Sequence[Spot]) -> list[Place]:
    """Small overlaps are healed by a nudge that no eye sees."""
    places = [spot.place for spot in spots]
    for _ in range(_ROUNDS):
        if not _push_apart(spots, places):
            break
    return places


def _push_apart(spots: Sequence[Spot], places: list[Place]) -> bool:
    moved = False
    for first in range(len(places)):
        for second in range(first + 1, len(places)):
            need = spots[first].radius + spots[second].radius + GAP
            if abs(places[first][0] - places[second][0]) < need:
                moved = _part(places, first, second, need) or moved
    return moved


def _part(places: list[Place], first: int, second: int, need: float) -> bool:
    (x1, y1), (x2, y2) = places[first], places[second]
    lack = need - hypot(x2 - x1, y2 - y1)
    if lack <= 0:
        return False
    heading = (first * 31 + second) * _GOLDEN if lack > need * 0.999 else atan2(y2 - y1, x2 - x1)
    push = lack / 2 + 1e-4
    places[first] = _towards((x1, y1), heading, -push)
    places[second] = _towards((x2, y2), heading, push)
    return True


def _outwards(spot: Spot, dots: Sequence[Spot], index: int) -> float:
    """The direction away from the middle of the crowd."""
    crowd = [dot for dot in dots if _distance(dot.place, spot.place) < _CROWD * spot.radius]
    middle_x = sum(dot.x for dot in crowd) / max(len(crowd), 1)
    middle_y = sum(dot.y for dot in crowd) / max(len(crowd), 1)
    if _distance(spot.place, (middle_x, middle_y)) < DOT:
        return index * _GOLDEN
    return atan2(spot.y - middle_y, spot.x - middle_x)


class _Settled:
    """Numbers that have found their places, and what the next ones must keep clear of."""

    def __init__(self, box: tuple[float, float], dots: Sequence[Spot]) -> None:
        self.places: dict[int, Place] = {}
        self._taken: list[tuple[float, float, float]] = []
        self._box = box
        self._dots = dots

    def settle(self, index: int, spot: Spot, wished: Place, heading: float) -> None:
        """Give a number the free place nearest to the wished one."""
        place = next(
            place
            for ring, place in _around(wished, spot.radius, heading)
            if self._is_free(spot, place, is_cramped=ring > _CRAMPED_RING)
        )
        self.places[index] = place
        self._taken.append((*place, spot.radius))

    def _is_free(self, spot: Spot, place: Place, *, is_cramped: bool) -> bool:
        if is_near(spot, place) or is_cramped:
            return self._is_untaken(place, spot.radius)
        return (
            self._is_inside(place, spot.radius)
            and self._is_untaken(place, spot.radius)
            and all(_distance(place, dot.place) >= spot.radius + DOT for dot in self._dots)
        )

    def _is_inside(self, place: Place, radius: float) -> bool:
        x, y = place
        return radius <= x <= self._box[0] - radius and radius <= y <= self._box[1] - radius

    def _is_untaken(self, place: Place, radius: float) -> bool:
        x, y = place
        # A plain loop, newest first: it is asked thousands of times in a crowd.
        for other_x, other_y, other_radius in reversed(self._taken):
            if (x - other_x) ** 2 + (y - other_y) ** 2 < (radius + other_radius) ** 2:
                return False
        return True


def _around(centre: Place, radius: float, heading: float) -> Iterator[tuple[int, Place]]:
    """The centre, then rings around it, each place as near to the heading as may be."""
    yield 0, centre
    ring = 0
    while True:
        ring += 1
        for turn in range(_DIRECTIONS * ring):
            sideways = (turn + 1) // 2 * (-1) ** turn * 2 * pi / (_DIRECTIONS * ring)
            yield ring, _towards(centre, heading + sideways, radius * ring * _RING)


def _towards(place: Place, heading: float, way: float) -> Place:
    return place[0] + way * cos(heading), place[1] + way * sin(heading)


def _distance(first: Place, second: Place) -> float:
    return hypot(first[0] - second[0], first[1] - second[1])
