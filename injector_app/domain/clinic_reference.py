"""ClinicReference: a figure that the clinic entered itself, with its source and who entered it."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import ClinicReferenceId
from injector_app.domain.label_reference import (
    MuscleReference,
    TotalKind,
    TotalReference,
    UseReference,
)
from injector_app.domain.typed_text import required_line
from injector_app.domain.units import NO_UNITS, Units

LEAST_DAYS, MOST_DAYS = 1, 3650


class ReferenceKind(StrEnum):
    """What the figure is about."""

    TOTAL = "total"
    USE = "use"
    MUSCLE = "muscle"


@dataclass(frozen=True, slots=True)
class ClinicReference:
    """Units of one product, or days.

    A total has `high` and `days`; a use has units, or `days` between visits, or both; a muscle has
    units, in one use or, with `use` "", in all. `low` is None where the source names one figure.
    """

    id: ClinicReferenceId
    kind: ReferenceKind
    product: str
    source: str
    entered_on: date
    entered_by: str
    use: str = ""
    region: str = ""
    low: Units | None = None
    high: Units | None = None
    days: int | None = None

    @property
    def as_total(self) -> TotalReference:
        """The total, as a label would name it."""
        high, days = self.high or NO_UNITS, self.days or LEAST_DAYS
        return TotalReference(self.product, high, days, TotalKind.CLINIC, self.source)

    def as_use(self, name: str) -> UseReference:
        """The use, as a label would name it; `name` is that of the indication."""
        return UseReference(
            product=self.product,
            use=self.use,
            name=name,
            regions=frozenset(WorldRegion),
            source=self.source,
            low=self.low,
            high=self.high,
            interval_days=self.days,
        )

    @property
    def as_muscle(self) -> MuscleReference:
        """The range in a muscle, as a label would name it."""
        high = self.high or NO_UNITS
        return MuscleReference(
            self.product, self.use, self.region, self.low or high, high, self.source
        )


def checked_clinic_reference(reference: ClinicReference) -> ClinicReference:
    """The same with a plain source and without what its kind does not have.

    Raises:
        RuleBroken: at the field that is missing or contradicts another.
    """
    _require_text(reference.product, "product")
    plain = replace(
        _of_its_kind(reference),
        source=required_line(reference.source, "source"),
    )
    _require_numbers(plain)
    low, high = plain.low, plain.high
    if low is not None and (high is None or low > high):
        facts = {"low": low, "high": high or NO_UNITS}
        raise RuleBroken(Rule.RANGE_REVERSED, path="high", **facts)
    return plain


def _of_its_kind(reference: ClinicReference) -> ClinicReference:
    match reference.kind:
        case ReferenceKind.TOTAL:
            _require(reference.high, "high")
            _require(reference.days, "days")
            return replace(reference, use="", region="", low=None)
        case ReferenceKind.USE:
            _require_text(reference.use, "use")
            if reference.high is None and reference.days is None:
                raise RuleBroken(Rule.REFERENCE_EMPTY, path="high")
            return replace(reference, region="")
        case ReferenceKind.MUSCLE:
            _require_text(reference.region, "region")
            _require(reference.high, "high")
            return replace(reference, days=None)


def _require_numbers(reference: ClinicReference) -> None:
    for field, units in (("low", reference.low), ("high", reference.high)):
        if units is not None and units <= NO_UNITS:
            raise RuleBroken(Rule.UNITS_NOT_POSITIVE, path=field, value=str(units))
    days = reference.days
    if days is not None and not LEAST_DAYS <= days <= MOST_DAYS:
        facts = {"value": days, "least": LEAST_DAYS, "most": MOST_DAYS}
        raise RuleBroken(Rule.NOT_A_WHOLE_NUMBER, path="days", **facts)


def _require(value: object, field: str) -> None:
    if value is None:
        raise RuleBroken(Rule.TEXT_EMPTY, path=field)


def _require_text(text: str, field: str) -> None:
    if not text:
        raise RuleBroken(Rule.TEXT_EMPTY, path=field)
