"""Days and moments of an imported file, as ISO 8601 writes them."""

from datetime import date, datetime

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.exchange.inside import inside


def iso_day(text: str | None, field: str) -> date | None:
    """A calendar day, or None where the file has none.

    Raises:
        RuleBroken: it is not a date of the calendar.
    """
    if text is None:
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError as problem:
        raise RuleBroken(Rule.DATE_NOT_A_DATE, path=field, value=text[:40]) from problem


def iso_moment(text: str, field: str) -> datetime:
    """Date and time with its offset, to the second; raises as `iso_day`."""
    written = text.strip()[:40]
    with inside(field):
        try:
            moment = datetime.fromisoformat(text.strip()).replace(microsecond=0)
        except ValueError as problem:
            raise RuleBroken(Rule.DATE_NOT_A_DATE, value=written) from problem
        if moment.utcoffset() is None:
            raise RuleBroken(Rule.TIME_WITHOUT_ZONE, value=written)
    return moment
