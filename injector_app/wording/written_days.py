"""How sentences write days: as the clinic that is open does; year first while none is."""

from contextvars import ContextVar
from datetime import date, datetime

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion

# Canada's form is that of ISO 8601, which commands print everywhere.
UNMISTAKABLE = WorldRegion.CA
_region: ContextVar[WorldRegion] = ContextVar("region of written days", default=UNMISTAKABLE)


def write_days_as(region: WorldRegion = UNMISTAKABLE) -> None:
    """From now on sentences write days as this region does."""
    _region.set(region)


def written_day(fact: date) -> str:
    """A day, and its time of day where it has one."""
    words = write_date(fact, _region.get())
    return f"{words} {fact:%H:%M}" if isinstance(fact, datetime) else words
