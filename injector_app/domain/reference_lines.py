"""Reference lines: what was recorded, beside what a label or the clinic says of it.

They state and never judge: nothing is compared, coloured or blocked (product.md, wording).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from injector_app.domain.calendar_dates import age_on
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.exposure import Exposure, RecordedPast, exposure
from injector_app.domain.label_reference import (
    LabelReferences,
    MuscleReference,
    TotalReference,
    UseReference,
)
from injector_app.domain.totals import totals
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units


@dataclass(frozen=True, slots=True)
class ExposureLine:
    """A product over days, and the largest total its label names, if any is known."""

    product: str
    recorded: Exposure
    reference: TotalReference | None


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A product in this visit, and what its label says of this use."""

    product: str
    given: Units
    points: int
    reference: UseReference


@dataclass(frozen=True, slots=True)
class MuscleLine:
    """A muscle in this visit, both sides together, and the range its label names."""

    given: Units
    reference: MuscleReference


@dataclass(frozen=True, slots=True)
class IntervalLine:
    """How long ago any toxin was given, and the least interval the label names for this use."""

    days: int
    last: date
    reference: UseReference | None


ReferenceLine = ExposureLine | VisitLine | MuscleLine | IntervalLine


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom and what the lines are about."""

    visit: Treatment
    past: RecordedPast
    birth_date: date
    region: WorldRegion
    catalog: Catalog

    @property
    def references(self) -> LabelReferences:
        """What the labels say."""
        return self.catalog.references

    def uses(self, product: str) -> Iterator[UseReference]:
        """What the label of a product says of this use, here and at this age."""
        known = self.catalog.indications.get(self.visit.indication)
        names = known.label_uses if known else ()
        age = age_on(self.birth_date, self.visit.day)
        for use in self.references.uses:
            if (
                use.product == product
                and use.use in names
                and use.fits(region=self.region, age=age)
            ):
                yield use


def reference_lines(asked: Asked) -> tuple[ReferenceLine, ...]:
    """Interval first, then each product of the visit: over days, in this use, per muscle."""
    return (
        *_interval(asked),
        *(line for product in asked.visit.products for line in _of_product(product, asked)),
    )


def _interval(asked: Asked) -> Iterator[IntervalLine]:
    last = asked.past.last_day(before=asked.visit.day)
    if last is not None:
        uses = (use for product in asked.visit.products for use in asked.uses(product))
        reference = next((use for use in uses if use.interval_days is not None), None)
        yield IntervalLine((asked.visit.day - last).days, last, reference)


def _of_product(product_id: str, asked: Asked) -> Iterator[ReferenceLine]:
    product = asked.catalog.products.get(product_id)
    if product is None:
        return
    total = next((t for t in asked.references.totals if t.product == product_id), None)
    days = total.days if total else UNREFERENCED_DAYS
    recorded = exposure(
        asked.visit, asked.past, product=product, days=days, products=asked.catalog.products
    )
    yield ExposureLine(product_id, recorded, total)
    yield from _in_use(product_id, asked)


# Where a label names no total, the recorded sum is still shown, over the usual 12 weeks.
UNREFERENCED_DAYS = 84


def _in_use(product_id: str, asked: Asked) -> Iterator[ReferenceLine]:
    of_product = next(each for each in totals(asked.visit) if each.product == product_id)
    uses = tuple(asked.uses(product_id))
    for use in uses:
        if use.high is not None:
            yield VisitLine(product_id, of_product.given, of_product.points_given, use)
    names = {use.use for use in uses}
    for muscle in asked.references.muscles:
        given = of_product.by_region.get(muscle.region)
        if muscle.product == product_id and muscle.use in names and given is not None:
            yield MuscleLine(given, muscle)
