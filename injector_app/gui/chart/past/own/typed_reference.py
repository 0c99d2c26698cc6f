"""TypedReference: a reference of the clinic's own, as typed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from injector_app.domain.clinic_reference import (
    LEAST_DAYS,
    MOST_DAYS,
    ClinicReference,
    ReferenceKind,
)
from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import ClinicReferenceId, new_id
from injector_app.domain.units import Units
from injector_app.domain.whole_number import parse_whole

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class TypedReference:
    """`edits` is the reference whose place it takes; None for a new one."""

    edits: ClinicReferenceId | None
    kind: ReferenceKind
    product: str
    use: str
    region: str
    low: str
    high: str
    days: str
    source: str

    def reference(self, today: date) -> ClinicReference:
        """What these fields say; the use case checks the rest and fills in who enters it.

        Raises:
            RuleBroken: at the field that cannot be read.
        """
        return ClinicReference(
            id=self.edits or ClinicReferenceId(new_id()),
            kind=self.kind,
            product=self.product,
            source=self.source,
            entered_on=today,
            entered_by="",
            use=self.use,
            region=self.region,
            low=_at("low", lambda: _units(self.low)),
            high=_at("high", lambda: _units(self.high)),
            days=_at("days", lambda: _days(self.days)),
        )


def _units(text: str) -> Units | None:
    return Units.parse(text) if text.strip() else None


def _days(text: str) -> int | None:
    return parse_whole(text, least=LEAST_DAYS, most=MOST_DAYS) if text.strip() else None


def _at(field: str, read: Callable[[], Value]) -> Value:
    try:
        return read()
    except RuleBroken as problem:
        raise problem.at(field) from problem
