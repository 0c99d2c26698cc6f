"""ListQuery: which part of a list is wanted, and in which order."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

# What a row is sorted by, and what tells it from others with the same; opaque outside storage.
ListKey = tuple[str | int | date | UUID, ...]

PAGE = 100


@dataclass(frozen=True, slots=True)
class ListQuery:
    """Empty fields ask for nothing; days are inclusive, and what they are of depends on the list.

    `sort` names a column, "" the usual order of the list; `after` is where the page before ended.
    """

    words: str = ""
    product: str = ""
    lot: str = ""
    from_day: date | None = None
    to_day: date | None = None
    sort: str = ""
    is_descending: bool = False
    after: ListKey | None = None
    limit: int = PAGE
