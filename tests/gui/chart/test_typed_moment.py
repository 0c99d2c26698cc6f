"""Date and time in one field, read as the region writes them."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.gui.chart.typed_moment import parse_moment, wall_minute, write_moment

ZONE = ZoneInfo("America/New_York")
DAY = date(2026, 11, 20)
US, EU = WorldRegion.US, WorldRegion.EU


def read(text: str, region: WorldRegion = US) -> datetime:
    return parse_moment(text, region=region, zone=ZONE, day=DAY)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("11/20/2026 2:30 PM", US),
        ("11/20/2026 2:30pm", US),
        ("2026-11-20 14:30", US),
        (" 2:30 PM ", US),
        ("1430", US),
        ("20.11.2026 14:30", EU),
        ("20 11 2026 14h30", EU),
    ],
)
def test_moment_is_read(text: str, region: WorldRegion) -> None:
    assert read(text, region) == datetime(2026, 11, 20, 19, 30, tzinfo=UTC)


@pytest.mark.parametrize("text", ["soon", "11/20/2026", "31/31/2026 14:30", "11/20/2026 25:00"])
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken):
        read(text)


@pytest.mark.parametrize("region", WorldRegion)
def test_what_is_written_is_read_back(region: WorldRegion) -> None:
    moment = wall_minute(datetime(2026, 7, 4, 15, 59, 59, 5, tzinfo=UTC), ZONE)
    assert read(write_moment(moment, region), region) == moment
    assert write_moment(None, region) == ""


def test_hour_that_a_clock_change_skips_becomes_the_one_on_the_wall() -> None:
    assert f"{read('03/08/2026 2:30 AM'):%H:%M %z}" == "03:30 -0400"
