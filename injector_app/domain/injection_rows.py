"""Rows of what was given, grouped by product, region and side."""

from decimal import Decimal

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.point import InjectionPoint
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import sum_units

INJECTION_HEAD = ("Product", "Muscle or region", "Side", "Points", "U each", "Units", "mL", "Lot")

Numbered = list[tuple[int, InjectionPoint]]
Key = tuple[str, str, Side]

SIDE_WORDS = {Side.LEFT: "Left", Side.RIGHT: "Right", Side.MIDLINE: "Midline"}


def injection_rows(
    treatment: Treatment, catalog: Catalog, region: WorldRegion
) -> tuple[tuple[str, ...], ...]:
    """Each group in order of its points: what INJECTION_HEAD names."""
    return tuple(
        (
            catalog.product(product).brand(region) if product else "",
            catalog.region_name(place).capitalize() if place else "",
            SIDE_WORDS[side],
            _ranges([number for number, _ in points]),
            ", ".join(dict.fromkeys(str(point.units) for _, point in points)),
            str(sum_units([point.units for _, point in points])),
            _millilitres(points, treatment),
            ", ".join(_lots(points, treatment)),
        )
        for (product, place, side), points in _groups(treatment).items()
    )


def _groups(treatment: Treatment) -> dict[Key, Numbered]:
    given = frozenset(point.id for point in treatment.chart.given)
    groups: dict[Key, Numbered] = {}
    for number, point in treatment.chart.numbered():
        if point.id in given:
            vial = treatment.vial_of(point)
            key = (vial.product if vial else "", point.region, point.side)
            groups.setdefault(key, []).append((number, point))
    return groups


def _millilitres(points: Numbered, treatment: Treatment) -> str:
    amounts = [_volume(point, treatment) for _, point in points]
    known = [amount for amount in amounts if amount is not None]
    return f"{sum(known, Decimal(0)):f}" if len(known) == len(amounts) else ""


def _lots(points: Numbered, treatment: Treatment) -> tuple[str, ...]:
    vials = (treatment.vial_of(point) for _, point in points)
    return tuple(dict.fromkeys(vial.lot for vial in vials if vial and vial.lot))


def _volume(point: InjectionPoint, treatment: Treatment) -> Decimal | None:
    vial = treatment.vial_of(point)
    return vial.millilitres(point.units) if vial else None


def _ranges(numbers: list[int]) -> str:
    """Numbers in a row as first and last: 1, 2, 3, 7 are 1 to 3 and 7."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(_run_words(run) for run in runs)


def _run_words(run: list[int]) -> str:
    return str(run[0]) if len(run) == 1 else f"{run[0]}\u2013{run[-1]}"
