"""Where the numbers of crowded marks go: apart from each other, near their own mark."""

from collections.abc import Sequence
from math import cos, hypot, pi, sin

Place = tuple[float, float]

_ROUNDS = 400
_STEP = 0.55
# Two marks on one spot have no direction to part in; the golden angle gives each its own.
_GOLDEN = pi * (3 - 5**0.5)


def label_places(marks: Sequence[Place], apart: float) -> tuple[Place, ...]:
    """A place per mark, no two nearer than `apart`; a mark with room keeps its own.

    The same marks always give the same places.
    """
    places = list(marks)
    for _ in range(_ROUNDS):
        if not _push_apart(places, apart):
            break
    return tuple(places)


def _push_apart(places: list[Place], apart: float) -> bool:
    moved = False
    for first in range(len(places)):
        for second in range(first + 1, len(places)):
            moved = _part(places, first, second, apart) or moved
    return moved


def _part(places: list[Place], first: int, second: int, apart: float) -> bool:
    (x1, y1), (x2, y2) = places[first], places[second]
    dx, dy = x2 - x1, y2 - y1
    distance = hypot(dx, dy)
    if distance >= apart - 1e-6:
        return False
    if distance < apart * 1e-3:
        angle = (first * 31 + second) * _GOLDEN
        dx, dy, distance = cos(angle), sin(angle), 1.0
        push = apart * _STEP
    else:
        push = (apart - distance) * _STEP + 1e-4
    dx, dy = dx / distance * push, dy / distance * push
    places[first], places[second] = (x1 - dx, y1 - dy), (x2 + dx, y2 + dy)
    return True
