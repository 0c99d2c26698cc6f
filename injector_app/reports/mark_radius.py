"""How large the discs of a figure are."""

from collections.abc import Sequence
from itertools import combinations
from math import dist, pi

from injector_app.reports.label_places import GAP
from injector_app.reports.mark_spot import NEAR, Place

_LARGEST, _USUAL, _SMALLEST = 7.0, 4.7, 4.0
_WIDTHS_PER_RADIUS = 40
# However many marks there are, their discs fill no more than this share of the figure.
_FULL = 0.3
# Both of two neighbours may go nearly as far as needs no line.
_NUDGE = 1.8 * NEAR


def mark_radius(sheet: tuple[float, float], places: Sequence[Place]) -> float:
    """Large enough to read, small enough to show the skin around it.

    Where slightly smaller discs let every number stay on its own mark, they are smaller.
    """
    wished = min(_LARGEST, max(_USUAL, sheet[0] / _WIDTHS_PER_RADIUS))
    touching = _touching(places)
    fitting = touching if touching >= _SMALLEST else wished
    room = (sheet[0] * sheet[1] * _FULL / (pi * max(len(places), 1))) ** 0.5
    return float(min(wished, fitting, room))


def _touching(places: Sequence[Place]) -> float:
    """The radius at which the two nearest discs touch, both nudged as far as no eye sees."""
    nearest = min((dist(*pair) for pair in combinations(places, 2)), default=_LARGEST * 2 + GAP)
    return (nearest - GAP) / (2 - _NUDGE)
