"""Side guard: regions whose right and left differ, listed quietly before signing."""

from collections import defaultdict
from dataclasses import dataclass

from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units, sum_units


@dataclass(frozen=True, slots=True)
class UnmatchedSide:
    """One region of one product with what each side got; the midline has no other side."""

    product: str
    region: str
    right: Units
    left: Units
    right_points: int
    left_points: int


def unmatched_sides(treatment: Treatment) -> tuple[UnmatchedSide, ...]:
    """Regions that got another number of points or units on the right than on the left."""
    sides: defaultdict[tuple[str, str], dict[Side, list[Units]]] = defaultdict(
        lambda: {Side.RIGHT: [], Side.LEFT: [], Side.MIDLINE: []}
    )
    for point in treatment.chart.given:
        vial = treatment.vial_of(point)
        sides[(vial.product if vial else "", point.region)][point.side].append(point.units)
    compared = (
        UnmatchedSide(
            product=product,
            region=region,
            right=sum_units(given[Side.RIGHT]),
            left=sum_units(given[Side.LEFT]),
            right_points=len(given[Side.RIGHT]),
            left_points=len(given[Side.LEFT]),
        )
        for (product, region), given in sides.items()
    )
    return tuple(found for found in compared if _differ(found))


def _differ(sides: UnmatchedSide) -> bool:
    return (sides.right, sides.right_points) != (sides.left, sides.left_points)
