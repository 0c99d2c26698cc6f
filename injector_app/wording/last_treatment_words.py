"""The last visit and what is referenced of the next, in words; nothing is recommended."""

from collections.abc import Iterable
from datetime import date

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.last_treatment import Interval, LastTreatment
from injector_app.domain.toxin_before import ToxinBefore
from injector_app.wording.reference_words import NO_REFERENCE, entered_words

WEEK = 7
NO_INTERVAL = f"Interval between visits: {NO_REFERENCE.lower()}"


def since_words(day: date, today: date) -> str:
    """How long ago a day was: "12 days ago", "139 days (19 weeks) ago"."""
    days = (today - day).days
    if days < 0:
        return f"in {-days} days"
    if days == 0:
        return "today"
    return f"{_days(days)} ago"


def before_words(before: ToxinBefore | None) -> str:
    """The interval to the toxin before: "84 days (12 weeks) after the one before", or ""."""
    if before is None:
        return ""
    after = "what was given elsewhere" if before.is_elsewhere else "the one before"
    return f"{_days(before.days)} after {after}" if before.days else f"same day as {after}"


def region_words(regions: Iterable[str], catalog: Catalog) -> str:
    """The regions by name, in the order they come in."""
    names = dict.fromkeys(catalog.region_name(region) for region in regions if region)
    # Some names have a comma of their own.
    text = " · ".join(names)
    return text[:1].upper() + text[1:]


def interval_words(last: LastTreatment, region: WorldRegion) -> tuple[str, ...]:
    """One line for each reference, or that there is none."""
    return tuple(_interval(each, last, region) for each in last.intervals) or (NO_INTERVAL,)


def interval_source(interval: Interval, region: WorldRegion) -> str:
    """Where the reference comes from."""
    if interval.own is not None:
        return entered_words(interval.own, region)
    return interval.reference.source


def review_words(last: LastTreatment, region: WorldRegion) -> str:
    """The review that the clinician set, or ""."""
    return f"Review set for {write_date(last.review_on, region)}" if last.review_on else ""


def _days(days: int) -> str:
    weeks = f" ({days // WEEK} weeks)" if days >= 2 * WEEK else ""
    return "1 day" if days == 1 else f"{days} days{weeks}"


def _interval(interval: Interval, last: LastTreatment, region: WorldRegion) -> str:
    reference = interval.reference
    named = "Reference your clinic entered" if interval.own else "Label reference"
    return (
        f"Earliest by reference {write_date(interval.first_day, region)}. {named}:"
        f" {reference.interval_days} days between visits, {reference.name}"
        f"{_elsewhere(last, region)}."
    )


def _elsewhere(last: LastTreatment, region: WorldRegion) -> str:
    """From which day it is counted, where that is not the visit."""
    if last.last_toxin == last.day:
        return ""
    return f", from what was given elsewhere on {write_date(last.last_toxin, region)}"
