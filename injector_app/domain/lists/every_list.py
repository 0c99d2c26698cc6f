"""Every list of a clinic: its columns, and by what it is narrowed."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from injector_app.domain.lists import (
    lot,
    next_treatment,
    product_use,
    review,
    today,
    unsigned,
    vial_balance,
)
from injector_app.domain.lists.column import Column
from injector_app.domain.lists.list_name import ListName


class Filter(Enum):
    """A field above a list."""

    WORDS = auto()
    LOT = auto()
    PRODUCT = auto()
    DAYS = auto()


@dataclass(frozen=True, slots=True)
class ClinicList:
    """`title` is its name on the screen and on paper."""

    title: str
    columns: tuple[Column[Any], ...]
    filters: frozenset[Filter]


_PEOPLE = frozenset({Filter.WORDS, Filter.PRODUCT})
_DUE = _PEOPLE | {Filter.DAYS}

LISTS: Mapping[ListName, ClinicList] = {
    ListName.TODAY: ClinicList("Today", today.COLUMNS, _PEOPLE),
    ListName.REVIEW: ClinicList("Due for review", review.COLUMNS, _DUE),
    ListName.NEXT: ClinicList("Interval over or soon over", next_treatment.COLUMNS, _DUE),
    ListName.DRAFTS: ClinicList("Unsigned drafts", unsigned.COLUMNS, _DUE),
    ListName.LOT: ClinicList("Lot recall", lot.COLUMNS, _DUE | {Filter.LOT}),
    ListName.VIALS: ClinicList("Unbalanced vials", vial_balance.COLUMNS, _DUE | {Filter.LOT}),
    ListName.USE: ClinicList(
        "Product use by month",
        product_use.COLUMNS,
        frozenset({Filter.PRODUCT, Filter.DAYS}),
    ),
}
