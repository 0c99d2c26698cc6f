"""Which reader reads which list."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Protocol

from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_page import ListPage
from injector_app.domain.lists.list_query import ListQuery
from injector_app.storage.lists.lot import lot_page
from injector_app.storage.lists.next_treatment import next_page
from injector_app.storage.lists.product_use import use_page
from injector_app.storage.lists.review import review_page
from injector_app.storage.lists.today import today_page
from injector_app.storage.lists.unsigned import unsigned_page
from injector_app.storage.lists.vial_balance import vial_page
from injector_app.storage.records import Transaction


class Reader(Protocol):
    """Reads one page."""

    def __call__(self, transaction: Transaction, query: ListQuery, *, today: date) -> ListPage[Any]:
        """From where the query says."""


READERS: Mapping[ListName, Reader] = {
    ListName.TODAY: today_page,
    ListName.REVIEW: review_page,
    ListName.NEXT: next_page,
    ListName.DRAFTS: unsigned_page,
    ListName.LOT: lot_page,
    ListName.VIALS: vial_page,
    ListName.USE: use_page,
}
