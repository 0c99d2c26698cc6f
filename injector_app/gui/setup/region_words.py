"""How the regions of the world are offered: names, a date as an example, usual time zones."""

from datetime import date

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import WorldRegion

REGION_NAMES = {
    WorldRegion.US: "United States",
    WorldRegion.CA: "Canada",
    WorldRegion.EU: "European Union",
    WorldRegion.UK: "United Kingdom",
}

# The zones most people of a region live in; any other can be typed.
USUAL_ZONES = {
    WorldRegion.US: (
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Phoenix",
        "America/Los_Angeles",
        "America/Anchorage",
        "Pacific/Honolulu",
    ),
    WorldRegion.CA: (
        "America/St_Johns",
        "America/Halifax",
        "America/Toronto",
        "America/Winnipeg",
        "America/Regina",
        "America/Edmonton",
        "America/Vancouver",
    ),
    WorldRegion.EU: (
        "Europe/Lisbon",
        "Europe/Dublin",
        "Europe/Paris",
        "Europe/Berlin",
        "Europe/Madrid",
        "Europe/Rome",
        "Europe/Brussels",
        "Europe/Amsterdam",
        "Europe/Vienna",
        "Europe/Zurich",
        "Europe/Warsaw",
        "Europe/Prague",
        "Europe/Budapest",
        "Europe/Stockholm",
        "Europe/Copenhagen",
        "Europe/Athens",
        "Europe/Helsinki",
        "Europe/Bucharest",
        "Europe/Sofia",
    ),
    WorldRegion.UK: ("Europe/London",),
}

# A day that shows which number is the month.
_EXAMPLE = date(2026, 3, 31)


def date_example(region: WorldRegion) -> str:
    """31 March 2026 as the region writes it."""
    return write_date(_EXAMPLE, region)


def zones_of(region: WorldRegion) -> tuple[str, ...]:
    """The zones to choose from."""
    return USUAL_ZONES[region]
