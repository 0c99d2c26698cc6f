"""ListPage: some rows of a list, and where the next ones begin."""

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from injector_app.domain.lists.list_query import ListKey

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class ListPage(Generic[Row]):
    """`next_key` is None on the last page; the days are those that were looked through."""

    rows: tuple[Row, ...] = ()
    next_key: ListKey | None = None
    from_day: date | None = None
    to_day: date | None = None
