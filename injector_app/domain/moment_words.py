"""Date, time and zone in words, as on the clock where it happened."""

from datetime import datetime

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import Clinic
from injector_app.domain.language.marked import marked_words
from injector_app.domain.language.tr import tr

# As the clocks of Canada and the United States are called in winter and summer.
ZONES = marked_words(
    "NST", "NDT", "AST", "ADT", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"
)


def moment_words(moment: datetime, clinic: Clinic) -> str:
    """Date, time and zone in one line."""
    return f"{date_and_time(moment, clinic)} {zone_words(moment, clinic)}"


def date_and_time(moment: datetime, clinic: Clinic) -> str:
    """In the moment's own offset: 11/20/2026 09:00."""
    return f"{write_date(moment.date(), clinic.region)} {moment:%H:%M}"


def zone_words(moment: datetime, clinic: Clinic) -> str:
    """The offset, after the zone's short name where the clinic's clock shows the same: EST."""
    offset = moment.strftime("%z")
    in_utc = f"UTC{offset[:3]}:{offset[3:5]}"
    at_clinic = moment.astimezone(clinic.zone)
    name = at_clinic.tzname() or ""
    if at_clinic.utcoffset() != moment.utcoffset() or not name.isalpha():
        return in_utc
    return f"{tr(name)} ({in_utc})"
