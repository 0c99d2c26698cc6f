"""Reference lines: what was recorded, beside what a label or the clinic says of it.

They state and never judge: nothing is compared, coloured or blocked (product.md, wording).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from injector_app.domain.calendar_dates import age_on
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.clinic_reference import ClinicReference, ReferenceKind
from injector_app.domain.exposure import Exposure, RecordedPast, exposure
from injector_app.domain.label_reference import (
    LabelReferences,
    MuscleReference,
    TotalReference,
    UseReference,
)
from injector_app.domain.product import Product
from injector_app.domain.totals import ProductTotal, totals
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units

# In each line, `own` is what the clinic entered, where the reference is the clinic's.


@dataclass(frozen=True, slots=True)
class ExposureLine:
    """A product over days, and the largest total its label names, if any is known."""

    product: str
    recorded: Exposure
    reference: TotalReference | None
    own: ClinicReference | None = None


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A product in this visit, and what its label says of this use."""

    product: str
    given: Units
    points: int
    reference: UseReference
    own: ClinicReference | None = None


@dataclass(frozen=True, slots=True)
class MuscleLine:
    """A muscle in this visit, both sides together, and the range its label names."""

    given: Units
    reference: MuscleReference
    own: ClinicReference | None = None


@dataclass(frozen=True, slots=True)
class IntervalLine:
    """How long ago any toxin was given, and the least interval the label names for this use."""

    days: int
    last: date
    reference: UseReference | None
    own: ClinicReference | None = None


ReferenceLine = ExposureLine | VisitLine | MuscleLine | IntervalLine


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom and what the lines are about."""

    visit: Treatment
    past: RecordedPast
    birth_date: date
    region: WorldRegion
    catalog: Catalog
    own: tuple[ClinicReference, ...] = ()

    @property
    def use_name(self) -> str:
        """The indication in words."""
        known = self.catalog.indications.get(self.visit.indication)
        return known.name if known else self.visit.indication

    @property
    def references(self) -> LabelReferences:
        """What the labels say."""
        return self.catalog.references

    def owns(self, kind: ReferenceKind, product: str) -> Iterator[ClinicReference]:
        """What the clinic entered of a product, for this use or for all."""
        for each in self.own:
            is_of_use = each.use in {"", self.visit.indication}
            if each.kind is kind and each.product == product and is_of_use:
                yield each

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
    if last is None:
        return
    days = (asked.visit.day - last).days
    # That there is no reference is said only where the clinic has none either.
    for reference, own in interval_references(asked) or ((None, None),):
        yield IntervalLine(days, last, reference, own)


def interval_references(
    asked: Asked,
) -> tuple[tuple[UseReference, ClinicReference | None], ...]:
    """The least interval that a label of these products names for this use, then the clinic's."""
    products = asked.visit.products
    uses = (use for product in products for use in asked.uses(product))
    label = next((use for use in uses if use.interval_days is not None), None)
    own = (
        (each.as_use(asked.use_name), each)
        for product in products
        for each in asked.owns(ReferenceKind.USE, product)
        if each.days is not None
    )
    return (*([] if label is None else [(label, None)]), *own)


def _of_product(product_id: str, asked: Asked) -> Iterator[ReferenceLine]:
    product = asked.catalog.products.get(product_id)
    if product is None:
        return
    yield from _over_days(product, asked)
    yield from _in_use(product_id, asked)


def _over_days(product: Product, asked: Asked) -> Iterator[ExposureLine]:
    label = next((t for t in asked.references.totals if t.product == product.id), None)
    own = tuple(asked.owns(ReferenceKind.TOTAL, product.id))
    if label is not None or not own:
        days = label.days if label else UNREFERENCED_DAYS
        yield ExposureLine(product.id, _recorded(product, days, asked), label)
    for each in own:
        total = each.as_total
        yield ExposureLine(product.id, _recorded(product, total.days, asked), total, each)


def _recorded(product: Product, days: int, asked: Asked) -> Exposure:
    return exposure(
        asked.visit, asked.past, product=product, days=days, products=asked.catalog.products
    )


# Where nobody names a total, the recorded sum is still shown, over the usual 12 weeks.
UNREFERENCED_DAYS = 84


def _in_use(product_id: str, asked: Asked) -> Iterator[ReferenceLine]:
    of_product = next(each for each in totals(asked.visit) if each.product == product_id)
    given, points = of_product.given, of_product.points_given
    for use in asked.uses(product_id):
        if use.high is not None:
            yield VisitLine(product_id, given, points, use)
    for own in asked.owns(ReferenceKind.USE, product_id):
        if own.high is not None:
            yield VisitLine(product_id, given, points, own.as_use(asked.use_name), own)
    yield from _in_muscles(of_product, asked)


def _in_muscles(of_product: ProductTotal, asked: Asked) -> Iterator[MuscleLine]:
    product_id = of_product.product
    names = {use.use for use in asked.uses(product_id)}
    for muscle in asked.references.muscles:
        in_muscle = of_product.by_region.get(muscle.region)
        if muscle.product == product_id and muscle.use in names and in_muscle is not None:
            yield MuscleLine(in_muscle, muscle)
    for own in asked.owns(ReferenceKind.MUSCLE, product_id):
        in_muscle = of_product.by_region.get(own.region)
        if in_muscle is not None:
            yield MuscleLine(in_muscle, own.as_muscle, own)
