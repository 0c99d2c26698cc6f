"""Side guard: regions whose right and left differ, listed quietly before signing."""

from collections import defaultdict
from dataclasses import dataclass

from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units, sum_units

_Numbered = list[tuple[int, InjectionPoint]]
_Sides = dict[Side, _Numbered]


@dataclass(frozen=True, slots=True)
class UnmatchedSide:
    """One region of one product with what each side got; the midline has no other side."""

    product: str
    region: str
    right: Units
    left: Units
    right_numbers: tuple[int, ...]
    left_numbers: tuple[int, ...]


def unmatched_sides(treatment: Treatment) -> tuple[UnmatchedSide, ...]:
    """Regions that got another number of points or units on the right than on the left."""
    sides: defaultdict[tuple[str, str], _Sides] = defaultdict(lambda: {side: [] for side in Side})
    for number, point in treatment.chart.numbered():
        if point.state is PointState.GIVEN:
            vial = treatment.vial_of(point)
            place = (vial.product if vial else "", point.region)
            sides[place][point.side].append((number, point))
    compared = (
        UnmatchedSide(
            product=product,
            region=region,
            right=_sum(given[Side.RIGHT]),
            left=_sum(given[Side.LEFT]),
            right_numbers=tuple(number for number, _ in given[Side.RIGHT]),
            left_numbers=tuple(number for number, _ in given[Side.LEFT]),
        )
        for (product, region), given in sides.items()
    )
    return tuple(found for found in compared if _differ(found))


def _sum(points: _Numbered) -> Units:
    return sum_units([point.units for _, point in points])


def _differ(sides: UnmatchedSide) -> bool:
    counts = len(sides.right_numbers), len(sides.left_numbers)
    return (sides.right, counts[0]) != (sides.left, counts[1])
