"""A number of a JSON file as a person would have typed it."""

from decimal import Decimal

# Beyond this a plain spelling would be longer than any dose or volume.
_LONGEST = 40


def written_number(number: str | int | Decimal) -> str:
    """Plain digits: 1e3 is "1000"; what no field can hold stays as it came."""
    if isinstance(number, Decimal) and abs(number.adjusted()) < _LONGEST:
        return f"{number:f}"
    return str(number)
