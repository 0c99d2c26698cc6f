"""How far each mark of a small picture is from the next, so that none covers another."""

from collections.abc import Sequence
from math import dist

Spot = tuple[float, float]


def mark_gaps(spots: Sequence[Spot], most: float) -> list[float]:
    """From each spot to the nearest other one, no more than `most`; in the unit of the spots."""
    gaps = [most] * len(spots)
    # From left to right: what is further aside than `most` need not be looked at.
    order = sorted(range(len(spots)), key=lambda each: spots[each])
    for place, one in enumerate(order):
        for other in order[place + 1 :]:
            if spots[other][0] - spots[one][0] >= most:
                break
            gap = dist(spots[one], spots[other])
            gaps[one], gaps[other] = min(gaps[one], gap), min(gaps[other], gap)
    return gaps
