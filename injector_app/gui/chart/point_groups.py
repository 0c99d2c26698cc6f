"""Points that have something in common, to be chosen together."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from injector_app.domain.catalog import Catalog
from injector_app.domain.ids import PointId
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.side import Side
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.gui.chart.point_words import SIDES, STATES, region_words

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class PointGroup:
    """Some points and what they have in common."""

    words: str
    ids: frozenset[PointId]

    @property
    def line(self) -> str:
        """As a menu shows it."""
        return f"{self.words} ({len(self.ids)})"


def by_region(treatment: Treatment, catalog: Catalog) -> tuple[PointGroup, ...]:
    """One group per region, by name."""
    groups = _grouped(treatment.chart, lambda point: region_words(point.region, catalog))
    return tuple(PointGroup(words, groups[words]) for words in sorted(groups))


def by_side(treatment: Treatment) -> tuple[PointGroup, ...]:
    """The patient's right, midline and left, as far as they have points."""
    groups = _grouped(treatment.chart, lambda point: point.side)
    order = (Side.RIGHT, Side.MIDLINE, Side.LEFT)
    return tuple(PointGroup(SIDES[side], groups[side]) for side in order if side in groups)


def by_state(treatment: Treatment) -> tuple[PointGroup, ...]:
    """Planned, given and not given, as far as there are such points."""
    groups = _grouped(treatment.chart, lambda point: point.state)
    words = {state: f"All {name.lower()}" for state, name in STATES.items()}
    return tuple(PointGroup(words[state], groups[state]) for state in PointState if state in groups)


def by_dose(treatment: Treatment, product_name: Callable[[str], str]) -> tuple[PointGroup, ...]:
    """One group per dose of one product: units of two products are never the same."""

    def dose(point: InjectionPoint) -> tuple[str, Units]:
        vial = treatment.vial_of(point)
        return (vial.product if vial else "", point.units)

    groups = _grouped(treatment.chart, dose)
    is_named = len(treatment.products) > 1
    return tuple(
        PointGroup(f"{units} U {product_name(product)}" if is_named else f"{units} U", ids)
        for (product, units), ids in sorted(groups.items())
    )


def _grouped(
    points: Iterable[InjectionPoint], key: Callable[[InjectionPoint], Key]
) -> dict[Key, frozenset[PointId]]:
    groups: defaultdict[Key, set[PointId]] = defaultdict(set)
    for point in points:
        groups[key(point)].add(point.id)
    return {name: frozenset(ids) for name, ids in groups.items()}
