"""DateOrder: in which order a column of dates has day, month and year."""

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from injector_app.domain.calendar_dates import calendar_date
from injector_app.domain.errors import Rule, RuleBroken

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})", re.ASCII)
_PLAIN = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_TIME_OF_DAY = re.compile(r"[T ]\d{1,2}:\d{2}.*$", re.DOTALL)
_LAST_MONTH = 12


class DateOrder(StrEnum):
    """Year first is never in doubt; the other two are told apart by a day above 12."""

    YEAR_FIRST = "ymd"
    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


def order_of(texts: Iterable[str]) -> DateOrder | None:
    """The order of a whole column; None when the dates do not tell."""
    day_first = month_first = year_last = 0
    for text in texts:
        found = _YEAR_LAST.fullmatch(_day(text))
        if found:
            year_last += 1
            day_first += int(found[1]) > _LAST_MONTH >= int(found[2])
            month_first += int(found[2]) > _LAST_MONTH >= int(found[1])
    if not year_last:
        return DateOrder.YEAR_FIRST
    if bool(day_first) == bool(month_first):
        return None
    return DateOrder.DAY_FIRST if day_first else DateOrder.MONTH_FIRST


def ordered_date(text: str, order: DateOrder) -> date:
    """A date of a column; year first is read in any column, and a time of day is left out.

    Raises:
        RuleBroken: it is not a date of the calendar in that order.
    """
    written = _day(text)
    if found := _YEAR_FIRST.fullmatch(written) or _PLAIN.fullmatch(written):
        return calendar_date(int(found[1]), int(found[2]), int(found[3]), written)
    found = _YEAR_LAST.fullmatch(written)
    if found is None or order is DateOrder.YEAR_FIRST:
        raise RuleBroken(Rule.DATE_NOT_A_DATE, value=written[:40])
    first, second, year = (int(part) for part in found.groups())
    month, day = (second, first) if order is DateOrder.DAY_FIRST else (first, second)
    return calendar_date(year, month, day, written)


def _day(text: str) -> str:
    return _TIME_OF_DAY.sub("", text.strip())
