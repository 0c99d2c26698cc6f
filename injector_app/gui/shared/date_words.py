"""How a region writes dates, shown by an example."""

from datetime import date

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion

# A day that shows which number is the month.
_EXAMPLE = date(1970, 3, 31)


def date_example(region: WorldRegion) -> str:
    """31 March 1970 as the region writes it."""
    return write_date(_EXAMPLE, region)
