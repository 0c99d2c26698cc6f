"""A date with its time of day in one field, on the clinic's wall."""

import re
from datetime import UTC, date, datetime, tzinfo

from injector_app.domain.calendar_dates import parse_date, write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.gui.chart.wall_time import parse_time, write_time

# The time comes last; everything before it is the date.
_MOMENT = re.compile(r"(?:(.*\S)\s+)?(\d{1,2}[:.h]?\d{2}\s*(?:[ap]m?)?)", re.ASCII | re.IGNORECASE)


def write_moment(moment: datetime | None, region: WorldRegion) -> str:
    """As in: 11/20/2026 14:30; "" while there is none."""
    if moment is None:
        return ""
    return f"{write_date(moment.date(), region)} {write_time(moment.time())}"


def parse_moment(text: str, *, region: WorldRegion, zone: tzinfo, day: date) -> datetime:
    """A typed date and time; a time alone is that of `day`.

    Raises:
        RuleBroken: it is no date, or no time of day.
    """
    found = _MOMENT.fullmatch(text.strip())
    typed_day, typed_time = found.groups() if found else ("", text)
    at = parse_time(typed_time)
    moment = datetime.combine(parse_date(typed_day, region) if typed_day else day, at, tzinfo=zone)
    # There and back: an hour that a clock change skips becomes the one that was on the wall.
    return moment.astimezone(UTC).astimezone(zone)


def wall_minute(moment: datetime, zone: tzinfo) -> datetime:
    """The minute on the clinic's wall."""
    return moment.astimezone(zone).replace(second=0, microsecond=0)
