"""Read the visits of one day."""

from datetime import date
from typing import Any

from sqlalchemy import Row

from injector_app.domain.lists.list_page import ListPage
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.today import TodayRow
from injector_app.storage.lists.narrowed import of_patients, of_product
from injector_app.storage.lists.paged import Order, page_of
from injector_app.storage.lists.visit_values import SORTS, visit_of, visits
from injector_app.storage.records import Transaction
from injector_app.storage.rows.treatment import TreatmentRow

ORDER = Order(SORTS, "time", (TreatmentRow.id.expression,))


def today_page(transaction: Transaction, query: ListQuery, *, today: date) -> ListPage[TodayRow]:
    """Drafts and signed notes of the day."""
    statement = visits().where(
        TreatmentRow.performed_day == today, *of_patients(transaction, query), *of_product(query)
    )
    return page_of(transaction, statement, ORDER, query, _row)


def _row(row: Row[Any]) -> TodayRow:
    return TodayRow(visit_of(row))
