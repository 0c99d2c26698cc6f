"""Amounts as they are printed: the shortest exact number, so that 5 is never read as 50."""

from decimal import Decimal

from injector_app.domain.language.written_number import written_number
from injector_app.domain.units import Units
from injector_app.domain.volume import Volume

NONE = "\u2013"
_MINUS = "\u2212"


def amount_words(amount: Units | Volume | Decimal | None, unit: str = "") -> str:
    """An amount with its unit, or a dash where there is none."""
    if amount is None:
        return NONE
    number = f"{amount.normalize():f}" if isinstance(amount, Decimal) else str(amount)
    return f"{written_number(number)} {unit}".rstrip().replace("-", _MINUS)
