"""Column: a heading, and what a row says below it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Generic, TypeVar

from injector_app.domain.lists.list_words import ListWords

Cell = str | int | Decimal | date
Row = TypeVar("Row")


# Without slots: Column[Row](...) fails on Python 3.11 if a frozen generic class has them.
@dataclass(frozen=True)
class Column(Generic[Row]):
    """`sort` is the name that a query sorts by, "" where the order would mean nothing.

    `share` is how much of the width it takes beside the others.
    """

    heading: str
    cell: Callable[[Row, ListWords], Cell]
    sort: str = ""
    share: int = 10
