"""Where the numbers of crowded marks go: apart from each other, near their own mark."""

from collections.abc import Sequence
from math import atan2, cos, hypot, pi, sin

from injector_app.reports.mark_spot import DOT, NEAR, Place, Spot, is_inside
from injector_app.reports.settled_labels import SettledLabels

GAP = 0.2
# The least of a line that is seen.
_LINE = 1.8
# Each round looks at every pair; most of a large crowd has to leave its marks anyway.
_ROUNDS, _FEW_ROUNDS, _MANY = 60, 4, 100
# Marks no further apart than this, in radii, are one crowd.
_CROWD = 5
# Two marks on one spot have no direction to part in; the golden angle gives each its own.
_GOLDEN = pi * (3 - 5**0.5)


def label_places(spots: Sequence[Spot], box: tuple[float, float]) -> SettledLabels:
    """A place per number, no two overlapping; a mark with room keeps its own.

    Numbers that must leave their marks go outwards from the crowd, clear of the dots that stay
    behind. The same marks always give the same places.
    """
    parted = _parted(spots)
    goes = _going(spots, parted, box)
    dots = [spot for spot, is_going in zip(spots, goes, strict=True) if is_going]
    widest = max((spot.radius for spot in spots), default=0.0)
    settled = SettledLabels(box, [spot.place for spot in dots], widest)
    # Those that stay are settled first; the sort keeps the order of the numbers.
    for index in sorted(range(len(spots)), key=lambda index: goes[index]):
        if not goes[index]:
            settled.keep(index, spots[index], parted[index])
            continue
        heading = _outwards(spots[index], dots, index)
        wished = _towards(spots[index].place, heading, spots[index].radius + DOT + _LINE)
        settled.settle(index, spots[index], wished, heading)
    return settled


def _going(spots: Sequence[Spot], parted: Sequence[Place], box: tuple[float, float]) -> list[bool]:
    """Which numbers leave: pushed off, over the edge, or on the dot of one that left."""
    goes = [
        not is_near(spot, place) or not is_inside(place, spot.radius, box)
        for spot, place in zip(spots, parted, strict=True)
    ]
    leaving = [spot for spot, is_going in zip(spots, goes, strict=True) if is_going]
    while leaving:
        left = leaving.pop()
        for index, spot in enumerate(spots):
            if not goes[index] and _distance(parted[index], left.place) < spot.radius + DOT:
                goes[index] = True
                leaving.append(spot)
    return goes


def is_near(spot: Spot, place: Place) -> bool:
    """Whether a number stands so close to its mark that it needs no line to it."""
    return _distance(place, spot.place) <= NEAR * spot.radius


def _parted(spots: Sequence[Spot]) -> list[Place]:
    """Small overlaps are healed by a nudge that no eye sees."""
    places = [spot.place for spot in spots]
    for _ in range(_ROUNDS if len(spots) <= _MANY else _FEW_ROUNDS):
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


def _towards(place: Place, heading: float, way: float) -> Place:
    return place[0] + way * cos(heading), place[1] + way * sin(heading)


def _distance(first: Place, second: Place) -> float:
    return hypot(first[0] - second[0], first[1] - second[1])
