"""Doses that no vial stands behind yet, in words; those of different products stay apart."""

from collections import defaultdict
from collections.abc import Iterable

from injector_app.domain.made_for import made_for_words
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import sum_units
from injector_app.gui.chart.document import ChartDocument

_ORDER = (PointState.GIVEN, PointState.PLANNED)


def loose_words(treatment: Treatment, document: ChartDocument) -> tuple[str, ...]:
    """One line per product and state, as in: 155 U planned on 31 points, no vial yet."""
    groups: defaultdict[tuple[str, PointState], list[InjectionPoint]] = defaultdict(list)
    for point in treatment.chart:
        if treatment.vial_of(point) is None and point.state in _ORDER:
            groups[(point.waits_for, point.state)].append(point)
    return tuple(_line(*key, groups[key], document) for key in sorted(groups, key=_place))


def _place(key: tuple[str, PointState]) -> tuple[str, int]:
    made_for, state = key
    return made_for, _ORDER.index(state)


def _line(
    made_for: str, state: PointState, points: Iterable[InjectionPoint], document: ChartDocument
) -> str:
    doses = [point.units for point in points]
    count = "1 point" if len(doses) == 1 else f"{len(doses)} points"
    product = made_for_words(made_for, document.catalog, document.clinic.region)
    of_product = f" of {product}" if made_for else ""
    planned = " planned" if state is PointState.PLANNED else ""
    vial = f"no vial{of_product} yet"
    if not sum_units(doses).hundredths:
        return f"{count} planned without a dose, {vial}"
    return f"{sum_units(doses)} U{planned} on {count}, {vial}"
