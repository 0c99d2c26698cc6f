"""Prefix search that a B-tree answers, and in which no character is special."""

from sqlalchemy import ColumnElement, and_, bindparam
from sqlalchemy.orm import InstrumentedAttribute

_LAST_CHARACTER = "\U0010ffff"


def starts_with(column: InstrumentedAttribute[str], prefix: str) -> ColumnElement[bool]:
    """Whether the column begins with the prefix; % and _ mean themselves."""
    return and_(column >= prefix, column < prefix + _LAST_CHARACTER)


def starts_with_bound(column: InstrumentedAttribute[str], name: str) -> ColumnElement[bool]:
    """The same in a statement that is built once; `bounds` gives it its prefix."""
    return and_(column >= bindparam(f"{name}_from"), column < bindparam(f"{name}_to"))


def bounds(name: str, prefix: str) -> dict[str, str]:
    """What a prefix of that name is executed with."""
    return {f"{name}_from": prefix, f"{name}_to": prefix + _LAST_CHARACTER}
