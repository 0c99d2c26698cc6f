"""Prefix search that a B-tree answers, and in which no character is special."""

from sqlalchemy import ColumnElement, and_
from sqlalchemy.orm import InstrumentedAttribute

_LAST_CHARACTER = "\U0010ffff"


def starts_with(column: InstrumentedAttribute[str], prefix: str) -> ColumnElement[bool]:
    """Whether the column begins with the prefix; % and _ mean themselves."""
    return and_(column >= prefix, column < prefix + _LAST_CHARACTER)
