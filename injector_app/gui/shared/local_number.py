"""Numbers as this desk writes them: 2,5 where its locale has a decimal comma, else 2.5.

The one place that knows a decimal comma; behind it every number has a point. See decision 0011.
"""

from PySide6.QtCore import QLocale

POINT, COMMA = ".", ","


def read_number(text: str) -> str:
    """What was typed, with a point; a comma stays, and is refused, where it divides no decimals."""
    return text.replace(COMMA, POINT) if _has_comma() else text


def write_number(number: object) -> str:
    """A plain number for a field that is typed in."""
    return str(number).replace(POINT, COMMA) if _has_comma() else str(number)


def _has_comma() -> bool:
    return QLocale().decimalPoint() == COMMA
