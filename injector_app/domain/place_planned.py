"""Place a pattern: its points join the chart as planned ones."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PointId, new_id
from injector_app.domain.made_for import fits, made_for_words
from injector_app.domain.pattern import PatternPoint
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.product import Product
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units, sum_units

# The vial of a point that waits for one of its product.
WAITING = -1


def place_planned(
    treatment: Treatment, points: Sequence[PatternPoint], *, made_for: str, vial: int = 0
) -> Treatment:
    """The treatment with these points planned, drawn from vials that `fitting_vials` named.

    Without any vial they wait for one of their product.
    """
    indexes = _same_product(treatment, vial)
    places = _allotted(treatment, points, indexes) if treatment.vials else _waiting(points)
    waits_for = "" if treatment.vials else made_for
    planned = (
        _planned(point, place if treatment.vials or made_for else 0, waits_for)
        for point, place in zip(points, places, strict=True)
    )
    return treatment.with_chart(Chart((*treatment.chart.points, *planned)))


def fitting_vial(
    treatment: Treatment,
    made_for: str,
    *,
    catalog: Catalog,
    region: WorldRegion,
    preferred: int = 0,
) -> int:
    """The vial that holds what the doses are of, the preferred one first; 0 without any vial.

    Raises:
        RuleBroken: vials are open, and none of them is of that product.
    """
    order = sorted(range(len(treatment.vials)), key=lambda index: index != preferred)
    for index in order:
        if fits(catalog.product(treatment.vials[index].product), made_for):
            return index
    if not order:
        return 0
    raise RuleBroken(
        Rule.PATTERN_OF_OTHER_PRODUCT,
        needs=made_for_words(made_for, catalog, region),
        given=catalog.product(treatment.vials[order[0]].product).brand(region),
    )


def with_waiting_drawn(treatment: Treatment, index: int, product: Product) -> Treatment:
    """Points that wait for the product of this vial draw from it; those without a dose as well."""
    drawn = (
        replace(point, vial=index, waits_for="")
        for point in treatment.chart
        if point.waits_for and (not point.has_dose or fits(product, point.waits_for))
    )
    return treatment.with_chart(treatment.chart.replaced(drawn))


def _planned(point: PatternPoint, vial: int, waits_for: str) -> InjectionPoint:
    return InjectionPoint(
        id=PointId(new_id()),
        diagram=point.diagram,
        position=point.position,
        side=point.side,
        units=point.units,
        region=point.region,
        vial=vial,
        depth=point.depth,
        needle=point.needle,
        state=PointState.PLANNED,
        atlas_version=point.atlas_version,
        variant=point.variant,
        waits_for=waits_for,
        origin=point.origin,
    )


def _waiting(points: Iterable[PatternPoint]) -> Iterator[int]:
    return (WAITING for _ in points)


def _same_product(treatment: Treatment, vial: int) -> tuple[int, ...]:
    """The vial, then the others of its product."""
    if not treatment.vials:
        return ()
    product = treatment.vials[vial].product
    same = (n for n, each in enumerate(treatment.vials) if each.product == product and n != vial)
    return (vial, *same)


def _allotted(
    treatment: Treatment, points: Iterable[PatternPoint], indexes: Sequence[int]
) -> Iterator[int]:
    """A vial for each point: the next one when a dose is more than is left; the last holds out."""
    left = [_left(treatment, index) for index in indexes]
    place = 0
    for point in points:
        while place < len(indexes) - 1 and point.units > left[place]:
            place += 1
        left[place] -= point.units
        yield indexes[place]


def _left(treatment: Treatment, index: int) -> Units:
    vial = treatment.vials[index]
    taken = [
        point.units
        for point in treatment.chart
        if point.vial == index and point.state is not PointState.NOT_GIVEN
    ]
    return vial.size - sum_units(taken)
