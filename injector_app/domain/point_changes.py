"""What became of the points of a repeated treatment: new, moved, dosed otherwise, dropped."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from injector_app.domain.catalog import Catalog
from injector_app.domain.ids import PointId
from injector_app.domain.point import InjectionPoint
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units

# Less is not a move: five decimals of a fraction are about this much.
STILL_MM = 0.05


@dataclass(frozen=True, slots=True)
class PointChange:
    """How a point differs from the one it repeats; `before` is set when the dose does."""

    is_new: bool = False
    moved_mm: float = 0.0
    before: Units | None = None


def point_changes(
    treatment: Treatment, past: Treatment, catalog: Catalog
) -> Mapping[PointId, PointChange]:
    """The points that differ from the repeated treatment."""
    origins = {point.id: point for point in past.chart}

    def origin_of(point: InjectionPoint) -> InjectionPoint | None:
        return origins.get(point.origin) if point.origin else None

    visits = treatment, past
    compared = (
        (point.id, _change(point, origin_of(point), visits, catalog)) for point in treatment.chart
    )
    return {point_id: change for point_id, change in compared if change != PointChange()}


def dropped_points(treatment: Treatment, past: Treatment) -> Iterator[InjectionPoint]:
    """The given points of the past treatment that nothing repeats."""
    here = {point.origin for point in treatment.chart}
    return (point for point in past.chart.given if point.id not in here)


def _change(
    point: InjectionPoint,
    origin: InjectionPoint | None,
    visits: tuple[Treatment, Treatment],
    catalog: Catalog,
) -> PointChange:
    if origin is None:
        return PointChange(is_new=True)
    treatment, past = visits
    is_other_dose = point.units != origin.units and _is_same_product(point, treatment, origin, past)
    return PointChange(
        moved_mm=_distance_mm(point, origin, catalog),
        before=origin.units if is_other_dose else None,
    )


def _is_same_product(
    point: InjectionPoint, treatment: Treatment, origin: InjectionPoint, past: Treatment
) -> bool:
    then, now = past.vial_of(origin), treatment.vial_of(point)
    product = now.product if now else point.waits_for
    return then is not None and then.product == product


def _distance_mm(point: InjectionPoint, origin: InjectionPoint, catalog: Catalog) -> float:
    diagram = catalog.drawing(point.drawing_id)
    if diagram is None or point.position == origin.position:
        return 0.0
    distance = diagram.distance_mm(point.position, origin.position)
    return distance if distance > STILL_MM else 0.0
