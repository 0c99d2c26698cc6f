"""Draw the recovery sheet, in memory only."""

from datetime import datetime

from injector_app.domain.calendar_dates import write_date
from injector_app.domain.clinic import parse_world_region
from injector_app.domain.recovery_text import written_groups
from injector_app.reports.recovery_sheet import write_recovery_sheet


def draw_recovery_sheet(recovery_key: str, *, clinic: str, region: str, now: datetime) -> bytes:
    """The PDF of the sheet; whoever asks for it prints it or writes it where the person says."""
    world_region = parse_world_region(region)
    return write_recovery_sheet(
        written_groups(recovery_key),
        clinic=clinic.strip(),
        made_on=write_date(now.date(), world_region),
        region=world_region,
    )
