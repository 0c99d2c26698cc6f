"""Read the visits whose review is due: two weeks ago and more, and no response recorded."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row, exists

from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.lists.list_page import ListPage
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.review import REVIEW_AFTER, ReviewRow
from injector_app.domain.shifted_day import shifted_day
from injector_app.storage.amendments import is_retracted
from injector_app.storage.lists.narrowed import of_patients, of_product, within
from injector_app.storage.lists.paged import Order, page_of
from injector_app.storage.lists.visit_values import SORTS, visit_of, visits
from injector_app.storage.records import Transaction
from injector_app.storage.rows.outcome import OutcomeRow
from injector_app.storage.rows.treatment import TreatmentRow

# By then the effect is over and another visit is likely; older days may be asked for.
USUAL_WINDOW = timedelta(days=90)
ORDER = Order(
    {**SORTS, "due": TreatmentRow.performed_day.expression}, "due", (TreatmentRow.id.expression,)
)


def review_page(transaction: Transaction, query: ListQuery, *, today: date) -> ListPage[ReviewRow]:
    """Signed notes that stand; the days of the query are those on which a review was due."""
    last = min(query.to_day or today, today)
    first = query.from_day or shifted_day(last, -USUAL_WINDOW)
    has_response = (
        exists().where(OutcomeRow.treatment_id == TreatmentRow.id).correlate(TreatmentRow)
    )
    statement = visits().where(
        TreatmentRow.state == TreatmentState.SIGNED.value,
        *within(
            TreatmentRow.performed_day,
            shifted_day(first, -REVIEW_AFTER),
            shifted_day(last, -REVIEW_AFTER),
        ),
        ~has_response,
        ~is_retracted(),
        *of_patients(transaction, query),
        *of_product(query),
    )

    def made(row: Row[Any]) -> ReviewRow:
        visit = visit_of(row)
        due = visit.day + REVIEW_AFTER
        return ReviewRow(visit, due, (today - due).days)

    page = page_of(transaction, statement, ORDER, query, made)
    return replace(page, from_day=first, to_day=last)
