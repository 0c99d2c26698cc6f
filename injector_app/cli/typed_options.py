"""Products and days as they are typed behind an option."""

from datetime import date

from injector_app.domain.calendar_dates import parse_date
from injector_app.domain.errors import RuleBroken
from injector_app.work.context import Work


def typed_product(text: str, work: Work) -> str:
    """The id of a product, or "" for all.

    Raises:
        RuleBroken: there is no such product; it would look like one that nobody ever had.
    """
    return work.catalog.product(text.strip().lower()).id if text.strip() else ""


def typed_day(text: str, field: str, work: Work) -> date | None:
    """A day as the region writes it, or None for no limit.

    Raises:
        RuleBroken: it is not a date of the calendar.
    """
    if not text.strip():
        return None
    try:
        return parse_date(text, work.clinic.region)
    except RuleBroken as problem:
        raise problem.at(field) from problem
