"""Exposure: what was recorded of one toxin over a number of days, this clinic and elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.domain.product import Product
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units, sum_units

Products = Mapping[str, Product]


@dataclass(frozen=True, slots=True)
class RecordedPast:
    """Everything known of a patient's toxin: signed treatments here, and what was told."""

    treatments: tuple[Treatment, ...] = ()
    outside: tuple[OutsideTreatment, ...] = ()

    def last_day(self, *, before: date) -> date | None:
        """The last day before a day on which any toxin was given, here or elsewhere."""
        days = (
            *(treatment.day for treatment in self.treatments if treatment.chart.given),
            *(outside.given_on for outside in self.outside),
        )
        return max((day for day in days if day < before), default=None)


@dataclass(frozen=True, slots=True)
class Exposure:
    """Recorded units of one unit system over days that end with a visit.

    `unknown` counts treatments elsewhere whose units nobody knows; they add nothing to the sum.
    """

    unit_system: str
    days: int
    here: Units
    elsewhere: Units
    unknown: int

    @property
    def total(self) -> Units:
        """Everything recorded."""
        return self.here + self.elsewhere


def exposure(
    visit: Treatment, past: RecordedPast, *, product: Product, days: int, products: Products
) -> Exposure:
    """What was recorded over `days` days, the visit's own as the last of them.

    Units of another unit system are left out: nothing converts.
    """
    first = visit.day - timedelta(days=days - 1)
    same = frozenset(p.id for p in products.values() if p.unit_system == product.unit_system)
    here = [t for t in (*past.treatments, visit) if first <= t.day <= visit.day]
    outside = [
        each
        for each in past.outside
        if first <= each.given_on <= visit.day and each.product in same
    ]
    return Exposure(
        unit_system=product.unit_system,
        days=days,
        here=sum_units([given_of(treatment, same) for treatment in here]),
        elsewhere=sum_units([each.units for each in outside if each.units is not None]),
        unknown=sum(1 for each in outside if each.units is None),
    )


def given_of(treatment: Treatment, products: frozenset[str]) -> Units:
    """The units given of some products of one unit system."""
    return sum_units(
        [
            point.units
            for point in treatment.chart.given
            if (vial := treatment.vial_of(point)) is not None and vial.product in products
        ]
    )
