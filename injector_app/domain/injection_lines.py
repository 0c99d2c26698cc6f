"""What was given, by product, region and side; lines whose points share dose and vial."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from injector_app.domain.point import PointState
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.domain.vial import Vial

SIDE_ORDER = (Side.RIGHT, Side.MIDLINE, Side.LEFT)
# More would make a row that no page holds.
MOST_NUMBERS = 60


@dataclass(frozen=True, slots=True)
class InjectionLine:
    """Points of one region and side that were given the same dose from the same vial."""

    product: str
    region: str
    side: Side
    each: Units
    vial_number: int
    vial: Vial | None
    numbers: tuple[int, ...]

    @property
    def units(self) -> Units:
        """All points of the line together."""
        return Units(self.each.hundredths * len(self.numbers))

    @property
    def millilitres(self) -> Decimal | None:
        """The volume of the line, if the vial's is known."""
        return self.vial.millilitres(self.units) if self.vial else None


def injection_lines(treatment: Treatment) -> tuple[InjectionLine, ...]:
    """Lines by product in order of the vials, region in order of the points, then side."""
    lines = tuple(_lines(treatment))
    products = list(dict.fromkeys((*treatment.products, *(line.product for line in lines))))
    regions = list(dict.fromkeys(line.region for line in lines))
    return tuple(
        sorted(
            lines,
            key=lambda line: (
                products.index(line.product),
                regions.index(line.region),
                SIDE_ORDER.index(line.side),
            ),
        )
    )


def total_volume(lines: Sequence[InjectionLine]) -> Decimal | None:
    """The mL of all lines, or None while one of them is unknown."""
    amounts = [line.millilitres for line in lines]
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if len(known) == len(amounts) else None


def _lines(treatment: Treatment) -> Iterator[InjectionLine]:
    groups: dict[tuple[str, Side, Units, int], list[int]] = {}
    for number, point in treatment.chart.numbered():
        if point.state is PointState.GIVEN:
            key = (point.region, point.side, point.units, point.vial)
            groups.setdefault(key, []).append(number)
    for (region, side, each, index), numbers in groups.items():
        vial = treatment.vials[index] if 0 <= index < len(treatment.vials) else None
        product = vial.product if vial else ""
        for start in range(0, len(numbers), MOST_NUMBERS):
            some = tuple(numbers[start : start + MOST_NUMBERS])
            yield InjectionLine(product, region, side, each, index + 1, vial, some)
