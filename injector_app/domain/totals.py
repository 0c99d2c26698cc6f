"""Totals: units per product, region and side; products are never added together."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units, sum_units

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class ProductTotal:
    """What one product adds up to; `given` counts, `planned` is still to be given."""

    product: str
    given: Units
    planned: Units
    points_given: int
    points_planned: int
    planned_by_side: Mapping[str, Units]
    by_region: Mapping[str, Units]
    by_side: Mapping[str, Units]
    by_region_and_side: Mapping[tuple[str, str], Units]


def totals(treatment: Treatment) -> tuple[ProductTotal, ...]:
    """One total per product in use, in order of the vials."""
    return tuple(_total(product, treatment) for product in treatment.products)


def _total(product: str, treatment: Treatment) -> ProductTotal:
    points = [point for point in treatment.chart if _product_of(point, treatment) == product]
    given = [point for point in points if point.state is PointState.GIVEN]
    planned = [point for point in points if point.state is PointState.PLANNED]
    return ProductTotal(
        product=product,
        given=_sum(given),
        planned=_sum(planned),
        points_given=len(given),
        points_planned=len(planned),
        planned_by_side=_grouped(planned, lambda point: point.side.value),
        by_region=_grouped(given, lambda point: point.region),
        by_side=_grouped(given, lambda point: point.side.value),
        by_region_and_side=_grouped(given, lambda point: (point.region, point.side.value)),
    )


def _product_of(point: InjectionPoint, treatment: Treatment) -> str:
    vial = treatment.vial_of(point)
    return vial.product if vial else ""


def _sum(points: Iterable[InjectionPoint]) -> Units:
    return sum_units([point.units for point in points])


def _grouped(
    points: Iterable[InjectionPoint], key: Callable[[InjectionPoint], Key]
) -> dict[Key, Units]:
    groups: defaultdict[Key, list[InjectionPoint]] = defaultdict(list)
    for point in points:
        groups[key(point)].append(point)
    return {name: _sum(group) for name, group in groups.items()}
