"""Read the drafts that nobody signed yet."""

from datetime import date
from typing import Any

from sqlalchemy import Row

from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.lists.list_page import ListPage
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.unsigned import UnsignedRow
from injector_app.storage.lists.narrowed import of_patients, of_product, within
from injector_app.storage.lists.paged import Order, page_of
from injector_app.storage.lists.visit_values import SORTS, visit_of, visits
from injector_app.storage.records import Transaction
from injector_app.storage.rows.treatment import TreatmentRow

ORDER = Order(SORTS, "date", (TreatmentRow.id.expression,))


def unsigned_page(
    transaction: Transaction, query: ListQuery, *, today: date
) -> ListPage[UnsignedRow]:
    """The oldest visit first."""
    statement = visits(TreatmentRow.updated_at.expression).where(
        TreatmentRow.state == TreatmentState.DRAFT.value,
        *within(TreatmentRow.performed_day, query.from_day, query.to_day),
        *of_patients(transaction, query),
        *of_product(query),
    )

    def made(row: Row[Any]) -> UnsignedRow:
        visit = visit_of(row)
        return UnsignedRow(visit, (today - visit.day).days, row.updated_at)

    return page_of(transaction, statement, ORDER, query, made)
