"""Read everybody a lot was opened for."""

from datetime import date
from typing import Any

from sqlalchemy import Row

from injector_app.domain.lists.list_page import ListPage
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.lot import LotRow
from injector_app.storage.lists.narrowed import of_patients, within
from injector_app.storage.lists.paged import Order, page_of
from injector_app.storage.lists.vial_values import VIAL_SORTS, VIAL_TIES, vials
from injector_app.storage.lists.visit_values import visit_of
from injector_app.storage.records import Transaction
from injector_app.storage.rows.treatment import TreatmentVialRow as Vial
from injector_app.storage.treatment_values import lot_key

ORDER = Order(VIAL_SORTS, "date", VIAL_TIES, is_newest_first=True)


def lot_page(transaction: Transaction, query: ListQuery, *, today: date) -> ListPage[LotRow]:
    """Exactly this lot, whatever its dashes and capitals; its beginning alone is another lot."""
    del today
    key = lot_key(query.lot)
    if not key:
        return ListPage()
    of_product = (Vial.product == query.product,) if query.product else ()
    statement = vials().where(
        Vial.lot_key == key,
        *within(Vial.used_on, query.from_day, query.to_day),
        *of_product,
        *of_patients(transaction, query),
    )
    return page_of(transaction, statement, ORDER, query, _row)


def _row(row: Row[Any]) -> LotRow:
    return LotRow(visit_of(row), row.product, row.lot)
