"""Clinic: whose records these are, and where it stands."""

from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo, available_timezones

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import ClinicId, new_id
from injector_app.domain.typed_text import clean_text, required_line


class WorldRegion(StrEnum):
    """Whose labels, dates and units of measure apply."""

    US = "US"
    CA = "CA"
    EU = "EU"
    UK = "UK"


DEFAULT_ZONES = {
    WorldRegion.US: "America/New_York",
    WorldRegion.CA: "America/Toronto",
    WorldRegion.EU: "Europe/Paris",
    WorldRegion.UK: "Europe/London",
}


@dataclass(frozen=True, slots=True)
class Clinic:
    """The clinic that keeps the records."""

    id: ClinicId
    name: str
    address: str
    region: WorldRegion
    time_zone: str
    is_demo: bool = False

    @property
    def zone(self) -> ZoneInfo:
        """The clinic's time zone."""
        return ZoneInfo(self.time_zone)


def new_clinic(
    *, name: str, address: str, region: str, time_zone: str = "", is_demo: bool = False
) -> Clinic:
    """A clinic from typed fields; an empty zone takes the region's usual one.

    Raises:
        RuleBroken: the name is missing, or region or zone is unknown.
    """
    world_region = parse_world_region(region)
    zone = time_zone.strip() or DEFAULT_ZONES[world_region]
    if zone not in available_timezones():
        raise RuleBroken(Rule.UNKNOWN_TIME_ZONE, path="time_zone", value=zone[:40])
    return Clinic(
        id=ClinicId(new_id()),
        name=required_line(name, "clinic"),
        address=clean_text(address, "address", limit=500),
        region=world_region,
        time_zone=zone,
        is_demo=is_demo,
    )


def parse_world_region(text: str) -> WorldRegion:
    """US, CA, EU or UK in any case."""
    try:
        return WorldRegion(text.strip().upper())
    except ValueError as problem:
        value = text.strip()[:40]
        raise RuleBroken(Rule.UNKNOWN_REGION_OF_WORLD, path="region", value=value) from problem
