"""Read whose interval between visits is over, by the intervals that the clinic entered.

One statement: each interval reads no more than a page by its own index, and the pages are merged.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Row,
    Select,
    exists,
    func,
    literal,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.orm import aliased

from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.lists.list_page import ListPage
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.next_treatment import NextRow
from injector_app.domain.shifted_day import shifted_day
from injector_app.storage.amendments import is_retracted
from injector_app.storage.lists.intervals import Interval, load_intervals
from injector_app.storage.lists.narrowed import of_patients, of_product, within
from injector_app.storage.lists.paged import Order, page_of, paged
from injector_app.storage.lists.visit_values import SORTS, visit_of, visits
from injector_app.storage.persons import ids_shown_as
from injector_app.storage.records import Transaction
from injector_app.storage.rows.patient import PatientRow
from injector_app.storage.rows.treatment import TreatmentRow

USUAL_PAST, USUAL_AHEAD = timedelta(days=90), timedelta(days=14)
_DUE = "due"
_BY_DAY = frozenset({"", _DUE})


def next_page(transaction: Transaction, query: ListQuery, *, today: date) -> ListPage[NextRow]:
    """The last signed visit for each use; the days of the query are those on which it is over."""
    first = query.from_day or shifted_day(min(today, query.to_day or today), -USUAL_PAST)
    last = query.to_day or shifted_day(max(today, first), USUAL_AHEAD)
    wanted = [each for each in load_intervals(transaction) if query.product in {"", each.product}]
    if not wanted:
        return ListPage(from_day=first, to_day=last)
    of_whom = tuple(of_patients(transaction, query))
    pages = [_page(each, query, first, last).where(*of_whom) for each in wanted]
    statement, order = _merged(pages, query)
    page = page_of(transaction, statement, order, replace(query, sort="", after=None), _row)
    return replace(page, from_day=first, to_day=last)


def _merged(pages: Sequence[Select[Any]], query: ListQuery) -> tuple[Select[Any], Order]:
    merged = union_all(*(select(page.subquery()) for page in pages)).subquery()
    key = merged.c.due if query.sort in _BY_DAY else merged.c.key_0
    ties = (merged.c.id, merged.c.product)
    order = Order({"": key}, "", ties, is_newest_first=_is_back(query))
    return select(merged), order


def _page(interval: Interval, query: ListQuery, first: date, last: date) -> Select[Any]:
    days, product = timedelta(days=interval.days), literal(interval.product)
    due = type_coerce(func.date(TreatmentRow.performed_day, f"+{interval.days} days"), Date)
    columns = (product.label("product"), literal(interval.days).label("days"), due.label("due"))
    statement = visits(*columns).where(
        # Not as it is, or SQLite would take the index of all uses for as good, and read them all.
        TreatmentRow.state.concat("") == TreatmentState.SIGNED.value,
        TreatmentRow.indication == interval.use,
        *within(TreatmentRow.performed_day, shifted_day(first, -days), shifted_day(last, -days)),
        *of_product(replace(query, product=interval.product)),
        ~is_retracted(),
        ~_is_followed(),
    )
    return paged(statement, _order(interval, query), _by_visit(query, days))


def _order(interval: Interval, query: ListQuery) -> Order:
    """By the day of the visit, which has an index: so many days later the order is the same."""
    sorts = {**SORTS, _DUE: TreatmentRow.performed_day.expression}
    ended = query.after[-1] if query.after else ""
    # Of the same visit, the products come one after the other.
    is_next = interval.product < str(ended) if _is_back(query) else interval.product > str(ended)
    return Order(sorts, _DUE, (TreatmentRow.id.expression,), starts_there=is_next)


def _by_visit(query: ListQuery, days: timedelta) -> ListQuery:
    """The same query, going on after a visit instead of a day that is due and a product."""
    match query.after:
        case (date() as due, visit, _product) if query.sort in _BY_DAY:
            return replace(query, after=(due - days, visit))
        case (first, visit, _product):
            return replace(query, after=(first, visit))
        case _:
            return query


def _is_back(query: ListQuery) -> bool:
    return bool(query.sort) and query.is_descending


def _is_followed() -> ColumnElement[bool]:
    """Whether the person was treated for the same again, by a note that stands."""
    later = aliased(TreatmentRow)
    return (
        exists()
        .where(
            later.patient_id.in_(ids_shown_as(PatientRow.id)),
            later.performed_utc > TreatmentRow.performed_utc,
            # Not as they are, or SQLite would walk every visit for that use, not the person's.
            later.indication.concat("") == TreatmentRow.indication,
            later.state.concat("") == TreatmentState.SIGNED.value,
            ~is_retracted(later),
        )
        .correlate(TreatmentRow, PatientRow)
    )


def _row(row: Row[Any]) -> NextRow:
    visit = visit_of(row)
    return NextRow(visit, row.product, row.days, visit.day + timedelta(days=row.days))
