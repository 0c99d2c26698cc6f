"""BackupState: how old the newest backup is, and what is wrong with the backups."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from injector_app.domain.backup import STALE_AFTER, Backup, newest_good

# A clinic's day, so that the evening's work is in a backup of that evening.
LEAVING_AFTER = timedelta(hours=4)
DAILY = timedelta(hours=24)
TRY_AGAIN = timedelta(hours=1)
REHEARSE_AFTER = timedelta(days=31)


class BackupFault(StrEnum):
    """What is told on the first screen until it is put right, the worst first."""

    FAILED = "failed"
    FLAWED = "flawed"
    STALE = "stale"
    SECOND_GONE = "second-gone"
    SECOND_FAILED = "second-failed"
    SECOND_STALE = "second-stale"


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """The folder that an administrator chose; `trouble` is what kept the last copy from it."""

    folder: str
    is_there: bool
    is_on_the_same_disk: bool
    backups: tuple[Backup, ...]
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class BackupState:
    """What is there at one moment, oldest first.

    `trouble` is what kept the latest backup from being made, "" when it was made; `tried_at` is
    when that was. `set_up_at` and `rehearsed_at` come from the audit.
    """

    at: datetime
    backups: tuple[Backup, ...] = ()
    second: SecondPlace | None = None
    trouble: str = ""
    tried_at: datetime | None = None
    set_up_at: datetime | None = None
    rehearsed_at: datetime | None = None

    @property
    def newest(self) -> Backup | None:
        """The backup that a restore would take."""
        return newest_good(self.backups, self.at)

    @property
    def faults(self) -> tuple[BackupFault, ...]:
        """What is wrong now."""
        found = (
            (BackupFault.FAILED, bool(self.trouble)),
            (BackupFault.FLAWED, bool(self.backups) and not self.backups[-1].is_good),
            (BackupFault.STALE, self._is_stale(self.newest)),
            *self._second_faults(),
        )
        return tuple(fault for fault, is_so in found if is_so)

    @property
    def is_rehearsal_due(self) -> bool:
        """Whether a month has passed since a backup was last opened as after a loss."""
        since = self.rehearsed_at or self.set_up_at
        return since is not None and self.at - since >= REHEARSE_AFTER

    def is_due(self, entries: int, after: timedelta) -> bool:
        """Whether a backup is to be made; `entries` is how far the audit has come."""
        if self.trouble and self.tried_at is not None:
            return not timedelta(0) <= self.at - self.tried_at < TRY_AGAIN
        newest = self.newest
        if newest is None:
            return True
        # One entry tells of the backup itself. A clock that went back makes it due as well.
        has_changed = entries > newest.entries + 1
        return has_changed and not timedelta(0) <= self.at - newest.at < after

    def _second_faults(self) -> tuple[tuple[BackupFault, bool], ...]:
        second = self.second
        if second is None:
            return ()
        newest = newest_good(second.backups, self.at)
        is_there = second.is_there
        return (
            (BackupFault.SECOND_GONE, not is_there),
            (BackupFault.SECOND_FAILED, is_there and bool(second.trouble)),
            (BackupFault.SECOND_STALE, is_there and bool(self.backups) and self._is_stale(newest)),
        )

    def _is_stale(self, newest: Backup | None) -> bool:
        if newest is None:
            return self.set_up_at is not None and self.at - self.set_up_at >= STALE_AFTER
        return self.at - newest.at >= STALE_AFTER
