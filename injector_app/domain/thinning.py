"""Which old backups may go: all of two days stay, then 14 daily, 8 weekly, 12 monthly (B4).

Days, weeks and months are counted among the backups that are there, not back from the clock, so
that a moved clock cannot make many of them look old. And after a jump of the clock nothing goes
before several days of ordinary work have passed.
"""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta
from itertools import pairwise

from injector_app.domain.backup import Backup

# Two days touch three dates; one more, so that a single wrong date pushes nothing out.
RECENT_DATES = 4
DAILY, WEEKLY, MONTHLY = 14, 8, 12
# A long week-end. A longer pause may be a jump of the clock.
LONGEST_PAUSE = timedelta(days=5)
DATES_TO_TRUST = 3
_NO_TIME = timedelta(0)


def superseded(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """The backups that may go, oldest first.

    Never one from the future, with a flaw, or from before an upgrade; and none at all while the
    newest one has a flaw or the clock seems to have jumped.
    """
    # The audit only grows, whatever the clock says: it tells in which order they were made.
    made = sorted(backups, key=lambda backup: (backup.entries, backup.at))
    if not made or not made[-1].is_good or not _is_ordinary(made, now):
        return ()
    counted = sorted((one for one in made if _counts(one, now)), key=lambda one: one.at)
    kept = _kept(counted)
    return tuple(one for one in counted if one.name not in kept)


def _counts(backup: Backup, now: datetime) -> bool:
    return backup.at <= now and backup.is_good and not backup.is_before_upgrade


def _kept(counted: list[Backup]) -> set[str]:
    recent = _newest_of_each(counted, _date, RECENT_DATES)
    dates = {_date(one) for one in counted if one.name in recent}
    kept = {one.name for one in counted if _date(one) in dates}
    for key, count in ((_date, DAILY), (_week, WEEKLY), (_month, MONTHLY)):
        older = [one for one in counted if one.name not in kept and _is_older(one, counted, kept)]
        kept |= _newest_of_each(older, key, count)
    return kept


def _is_older(one: Backup, counted: list[Backup], kept: set[str]) -> bool:
    return all(one.at < other.at for other in counted if other.name in kept)


def _newest_of_each(
    backups: list[Backup], key: Callable[[Backup], Hashable], count: int
) -> set[str]:
    newest: dict[Hashable, str] = {}
    for one in reversed(backups):
        newest.setdefault(key(one), one.name)
    return set(list(newest.values())[:count])


def _is_ordinary(made: list[Backup], now: datetime) -> bool:
    """Whether the latest ones follow each other like working days, up to this moment."""
    if not _follows(made[-1].at, now):
        return False
    run = [made[-1]]
    for later, earlier in pairwise(reversed(made)):
        if not _follows(earlier.at, later.at):
            break
        run.append(earlier)
    return len(run) == len(made) or len({_date(one) for one in run}) >= DATES_TO_TRUST


def _follows(earlier: datetime, later: datetime) -> bool:
    return _NO_TIME <= later - earlier <= LONGEST_PAUSE


def _date(backup: Backup) -> Hashable:
    return backup.at.date()


def _week(backup: Backup) -> Hashable:
    return backup.at.isocalendar()[:2]


def _month(backup: Backup) -> Hashable:
    return backup.at.year, backup.at.month
