"""An amount of toxin in a Bundle, as the digits that were written."""

from decimal import Decimal
from typing import Any

from injector_app.exchange.fhir.elements import TOXIN_UNIT
from injector_app.exchange.fhir.found import wrong
from injector_app.exchange.fhir_parts import text_of
from injector_app.exchange.written_number import written_number

# What other programs write for the units of a toxin; "[iU]" and whatever else are not it.
_UNITS = frozenset({TOXIN_UNIT, "[USP'U]", "U", "{U}"})


def read_number(quantity: Any, path: str) -> str:  # noqa: ANN401 - straight from the file
    """The value of a quantity.

    Raises:
        RuleBroken: it is no number.
    """
    value = quantity.get("value") if isinstance(quantity, dict) else None
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        raise wrong(f"{path}.value", "it is not a number")
    return written_number(value)


def read_toxin(quantity: Any, path: str) -> str:  # noqa: ANN401 - as above
    """The units of a quantity; raises as `read_number`, and when it is of another unit."""
    number = read_number(quantity, path)
    if text_of(quantity, "code") not in _UNITS:
        raise wrong(f"{path}.code", "it is not a unit that a toxin is measured in")
    return number
