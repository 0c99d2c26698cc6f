"""How the regions of the world are offered: their names and usual time zones."""

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


def zones_of(region: WorldRegion) -> tuple[str, ...]:
    """The zones to choose from."""
    return USUAL_ZONES[region]
