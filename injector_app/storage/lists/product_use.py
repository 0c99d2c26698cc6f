"""Add up what was used and thrown away of each product, by month."""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, func, select

from injector_app.domain.amendment import ABOUT_THE_NOTE, AmendmentKind
from injector_app.domain.lists.list_page import ListPage
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.product_use import UseRow
from injector_app.domain.units import Units
from injector_app.storage.lists.narrowed import within
from injector_app.storage.lists.paged import Order, page_of
from injector_app.storage.records import Transaction
from injector_app.storage.rows.amendment import AmendmentRow
from injector_app.storage.rows.treatment import TreatmentVialRow as Vial

_MONTHS = 12
_SUMMED = ("size", "given", "discarded")


def use_page(transaction: Transaction, query: ListQuery, *, today: date) -> ListPage[UseRow]:
    """Of signed notes that stand; without days of its own, this month and the eleven before."""
    last = query.to_day or today
    first = query.from_day or _eleven_months_before(last)
    sums = _sums(query, first, last).subquery()
    columns = {column.key: column for column in sums.c}
    order = Order(
        {**columns, "left": sums.c.size - sums.c.given - sums.c.discarded},
        "month",
        (sums.c.month, sums.c.product),
        is_newest_first=True,
    )
    page = page_of(transaction, select(sums), order, query, _row)
    return replace(page, from_day=first, to_day=last)


def _eleven_months_before(day: date) -> date:
    # Not before the first month there is.
    months = max(day.year * _MONTHS + day.month - _MONTHS, _MONTHS)
    return date(months // _MONTHS, months % _MONTHS + 1, 1)


def _sums(query: ListQuery, first: date, last: date) -> Select[Any]:
    month = func.strftime("%Y-%m", Vial.used_on).label("month")
    # Few enough to be looked up in memory, row by row of a whole year.
    retracted = select(AmendmentRow.treatment_id).where(
        AmendmentRow.kind == AmendmentKind.RETRACTION.value, AmendmentRow.about == ABOUT_THE_NOTE
    )
    return (
        select(
            month,
            Vial.product,
            func.count().label("vials"),
            *(func.sum(getattr(Vial, name)).label(name) for name in _SUMMED),
        )
        .where(
            *within(Vial.used_on, first, last),
            Vial.size.is_not(None),
            Vial.treatment_id.not_in(retracted),
            *((Vial.product == query.product,) if query.product else ()),
        )
        .group_by(month, Vial.product)
    )


def _row(row: Row[Any]) -> UseRow:
    sums = (Units(getattr(row, name)) for name in _SUMMED)
    return UseRow(row.month, row.product, row.vials, *sums)
