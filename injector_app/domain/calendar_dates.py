"""Calendar dates as a region writes them, and ages."""

import re
from datetime import date

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.language.language import Language
from injector_app.domain.language.tr import now_spoken

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_LOCAL = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})", re.ASCII)


def date_format(region: WorldRegion) -> str:
    """The strftime form of a region's numeric dates."""
    match region:
        case WorldRegion.US:
            return "%m/%d/%Y"
        case WorldRegion.CA:
            return "%Y-%m-%d"
        case WorldRegion.EU:
            return "%d.%m.%Y"
        case WorldRegion.UK:
            return "%d/%m/%Y"


def write_date(day: date, region: WorldRegion) -> str:
    """A date as the region writes it for the reader, always four digits of year."""
    return day.strftime(_form(region).replace("%Y", f"{day.year:04d}"))


def _form(region: WorldRegion) -> str:
    """Month first is English only: in French it would be read as day first (CAN/CSA-Z234.4)."""
    is_french = now_spoken().language is Language.FRENCH
    return "%Y-%m-%d" if is_french and region is WorldRegion.US else date_format(region)


def parse_date(text: str, region: WorldRegion) -> date:
    """A typed date: ISO anywhere, else in the region's order (US month first, others day first).

    Raises:
        RuleBroken: nothing was typed, or it is not a date of the calendar.
    """
    written = text.strip()
    if not written:
        raise RuleBroken(Rule.TEXT_EMPTY)
    if found := _ISO.fullmatch(written):
        year, month, day = (int(part) for part in found.groups())
    elif found := _LOCAL.fullmatch(written):
        first, second, year = (int(part) for part in found.groups())
        month, day = (first, second) if region is WorldRegion.US else (second, first)
    else:
        raise RuleBroken(Rule.DATE_NOT_A_DATE, value=written[:40])
    return calendar_date(year, month, day, written)


def calendar_date(year: int, month: int, day: int, written: str) -> date:
    """A date, or the rule that it is none."""
    try:
        return date(year, month, day)
    except ValueError as problem:
        raise RuleBroken(Rule.DATE_NOT_A_DATE, value=written[:40]) from problem


def age_on(birth: date, day: date) -> int:
    """Completed years of life on a day; a leap-day birthday falls on 1 March."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def dates_meant(words: str, region: WorldRegion) -> tuple[date, ...]:
    """The dates that the whole line or one of its words may be."""
    return tuple(day for text in (words, *words.split()) for day in _dates_of(text, region))


def _dates_of(text: str, region: WorldRegion) -> tuple[date, ...]:
    try:
        return (parse_date(text, region),)
    except RuleBroken:
        return ()
