"""How a region writes dates, shown by an example."""

from datetime import date

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion

# Days that show which number is the month, in a year that fits the question.
_VISIT, _BIRTH = date(2026, 3, 31), date(1970, 3, 31)


def date_example(region: WorldRegion) -> str:
    """31 March 2026 as the region writes it."""
    return write_date(_VISIT, region)


def birth_date_example(region: WorldRegion) -> str:
    """31 March 1970, for a birth date."""
    return write_date(_BIRTH, region)
