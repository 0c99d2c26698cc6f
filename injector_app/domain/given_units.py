"""The units given of each product: what a list shows of a treatment, written at every save."""

from collections.abc import Iterator

from injector_app.domain.point import PointState
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units


def given_units(treatment: Treatment) -> Iterator[tuple[str, Units]]:
    """Each product in use with its units given, as `totals` has them, without the rest."""
    sums = dict.fromkeys(treatment.products, 0)
    for point in treatment.chart:
        vial = treatment.vial_of(point)
        if vial is not None and point.state is PointState.GIVEN:
            sums[vial.product] += point.units.hundredths
    for product, hundredths in sums.items():
        yield product, Units(hundredths)
