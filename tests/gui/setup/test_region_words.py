"""Every region has a name and its usual zones, all of which exist."""

from zoneinfo import available_timezones

from injector_app.domain.clinic import DEFAULT_ZONES, WorldRegion
from injector_app.gui.setup.region_words import REGION_NAMES, zones_of


def test_every_region_is_offered() -> None:
    assert set(REGION_NAMES) == set(WorldRegion)
    known = available_timezones()
    for region in WorldRegion:
        assert DEFAULT_ZONES[region] in zones_of(region)
        assert set(zones_of(region)) <= known
