"""Edits of the visit's time: wall time and zone stay together."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, tzinfo
from zoneinfo import ZoneInfo

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.treatment import Treatment


def at_wall_time(
    treatment: Treatment, *, day: date, at: time, zone: ZoneInfo, now: datetime
) -> Treatment:
    """The visit at another time on the wall, in the zone it already has.

    Raises:
        RuleBroken: that time has not come yet.
    """
    typed = datetime.combine(day, at, tzinfo=zone_of(treatment.performed_at, zone))
    # There and back: an hour that a clock change skips becomes the one that was on the wall.
    performed_at = typed.astimezone(UTC).astimezone(typed.tzinfo)
    if performed_at > now:
        raise RuleBroken(Rule.PERFORMED_IN_FUTURE, path="performed_at", value=performed_at)
    return replace(treatment, performed_at=performed_at)


def zone_of(moment: datetime, zone: ZoneInfo) -> tzinfo:
    """The clinic's zone if the moment's offset fits it, else the offset it was typed with."""
    if moment.utcoffset() == moment.astimezone(zone).utcoffset():
        return zone
    return moment.tzinfo or zone


def zone_words(moment: datetime, zone: ZoneInfo) -> str:
    """As in: America/Toronto, UTC-05:00."""
    offset = f"UTC{moment.isoformat()[-6:]}"
    return f"{zone.key}, {offset}" if zone_of(moment, zone) is zone else offset
