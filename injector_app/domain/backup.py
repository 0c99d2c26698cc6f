"""Backup: what is known of one backup without opening it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

STALE_AFTER = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup in one place.

    `entries` is how far the audit had come. `flaw` is what the check of the copy found; such a
    backup is kept, but never in place of a good one. One that `is_before_upgrade`
    was made because the records were about to be brought to a newer form.
    """

    name: str
    at: datetime
    size: int
    entries: int
    schema: int
    flaw: str = ""
    is_before_upgrade: bool = False

    @property
    def is_good(self) -> bool:
        """Whether nothing was wrong in it when it was made."""
        return not self.flaw


def newest_good(backups: tuple[Backup, ...], now: datetime) -> Backup | None:
    """The one to restore from; one that is dated in the future only where there is no other."""
    good = [backup for backup in backups if backup.is_good]
    past = [backup for backup in good if backup.at <= now]
    return max(past or good, key=lambda backup: backup.at, default=None)
