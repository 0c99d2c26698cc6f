"""Units: an exact amount of one product's toxin, in hundredths."""

from dataclasses import dataclass
from decimal import Decimal

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.exact_number import parse_steps, write_steps

PER_UNIT = 100
# Twice the largest vial sold (Myobloc 10 000 U): more is a slip of the finger.
LARGEST = 20_000 * PER_UNIT
# Nobody gives more than a whole one of those in one place.
LARGEST_DOSE = 10_000 * PER_UNIT


@dataclass(frozen=True, slots=True, order=True)
class Units:
    """Units of one product, as whole hundredths; SQLite would store a decimal as a float."""

    hundredths: int

    @classmethod
    def parse(cls, text: str | float | Decimal) -> "Units":
        """Read typed units of zero or more, exactly.

        Raises:
            RuleBroken: not a number, below zero, finer than 0.01 U or beyond any vial.
        """
        hundredths = parse_steps(text, per_one=PER_UNIT, kind="units")
        if hundredths < 0:
            raise RuleBroken(Rule.UNITS_NOT_POSITIVE, value=str(text).strip()[:40])
        if hundredths > LARGEST:
            raise RuleBroken(Rule.UNITS_TOO_LARGE, value=str(text).strip()[:40])
        return cls(hundredths)

    @classmethod
    def parse_dose(cls, text: str | float | Decimal) -> "Units":
        """Read the units of a point: as `parse`, more than zero, and no more than 10 000."""
        units = cls.parse(text)
        if not units.hundredths:
            raise RuleBroken(Rule.UNITS_NOT_POSITIVE, value=str(text).strip()[:40])
        if units.hundredths > LARGEST_DOSE:
            raise RuleBroken(Rule.UNITS_TOO_LARGE, value=str(text).strip()[:40])
        return units

    def __add__(self, other: "Units") -> "Units":
        return Units(self.hundredths + other.hundredths)

    def __sub__(self, other: "Units") -> "Units":
        return Units(self.hundredths - other.hundredths)

    def __str__(self) -> str:
        return write_steps(self.hundredths, per_one=PER_UNIT)


NO_UNITS = Units(0)


def sum_units(amounts: "list[Units] | tuple[Units, ...]") -> Units:
    """Amounts of one product added up."""
    return Units(sum(amount.hundredths for amount in amounts))
