"""Read the vials of signed notes that do not come out even."""

from datetime import date
from typing import Any

from sqlalchemy import Row

from injector_app.domain.lists.list_page import ListPage
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.vial_balance import VialRow
from injector_app.domain.units import Units
from injector_app.storage.amendments import is_retracted
from injector_app.storage.lists.narrowed import of_patients, within
from injector_app.storage.lists.paged import Order, page_of
from injector_app.storage.lists.vial_values import VIAL_SORTS, VIAL_TIES, vials
from injector_app.storage.lists.visit_values import visit_of
from injector_app.storage.prefix import starts_with
from injector_app.storage.records import Transaction
from injector_app.storage.rows.treatment import TreatmentVialRow as Vial
from injector_app.storage.treatment_values import lot_key

_AMOUNTS = (Vial.size, Vial.given, Vial.discarded)
_LEFT = Vial.size - Vial.given - Vial.discarded
ORDER = Order(
    {
        **VIAL_SORTS,
        **{column.key: column.expression for column in _AMOUNTS},
        "left": _LEFT,
    },
    "date",
    VIAL_TIES,
    is_newest_first=True,
)


def vial_page(transaction: Transaction, query: ListQuery, *, today: date) -> ListPage[VialRow]:
    """Of notes that stand; drafts are out of balance until they are done."""
    del today
    amounts = (column.label(f"vial_{column.key}") for column in _AMOUNTS)
    statement = vials(*amounts).where(
        # As in the index of exactly these vials, or it would not be used.
        Vial.given + Vial.discarded != Vial.size,
        ~is_retracted(),
        *within(Vial.used_on, query.from_day, query.to_day),
        *((Vial.product == query.product,) if query.product else ()),
        *((starts_with(Vial.lot_key, lot_key(query.lot)),) if lot_key(query.lot) else ()),
        *of_patients(transaction, query),
    )
    return page_of(transaction, statement, ORDER, query, _row)


def _row(row: Row[Any]) -> VialRow:
    return VialRow(
        visit_of(row),
        row.product,
        row.lot,
        Units(row.vial_size),
        Units(row.vial_given),
        Units(row.vial_discarded),
    )
