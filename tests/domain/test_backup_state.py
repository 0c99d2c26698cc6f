"""B5: what is wrong stays on the screen until it is put right, and when the next one is due."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from injector_app.domain.backup import Backup
from injector_app.domain.backup_state import (
    DAILY,
    LEAVING_AFTER,
    BackupFault,
    BackupState,
    SecondPlace,
)

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
DAY = timedelta(days=1)


def backup(age: timedelta, flaw: str = "", entries: int = 10) -> Backup:
    return Backup(f"{age}", NOW - age, 1, entries, 11, flaw)


def second(*backups: Backup, is_there: bool = True, trouble: str = "") -> SecondPlace:
    place = SecondPlace("/drive", is_there=is_there, is_on_the_same_disk=False, backups=backups)
    return replace(place, trouble=trouble)


WELL = BackupState(NOW, backups=(backup(DAY),), set_up_at=NOW - 90 * DAY)


@pytest.mark.parametrize(
    ("state", "faults"),
    [
        (WELL, []),
        (replace(WELL, backups=()), [BackupFault.STALE]),
        (replace(WELL, backups=(), set_up_at=NOW - DAY), []),
        (replace(WELL, backups=(backup(2.9 * DAY),)), []),
        (replace(WELL, backups=(backup(3 * DAY),)), [BackupFault.STALE]),
        (replace(WELL, trouble="disk-full"), [BackupFault.FAILED]),
        (replace(WELL, backups=(backup(DAY), backup(0 * DAY, "x"))), [BackupFault.FLAWED]),
        (replace(WELL, second=second(backup(DAY))), []),
        (replace(WELL, second=second(backup(4 * DAY))), [BackupFault.SECOND_STALE]),
        (replace(WELL, second=second(is_there=False)), [BackupFault.SECOND_GONE]),
        (
            replace(WELL, second=second(backup(DAY), trouble="disk-full")),
            [BackupFault.SECOND_FAILED],
        ),
    ],
)
def test_faults(state: BackupState, faults: list[BackupFault]) -> None:
    assert list(state.faults) == faults


def test_due_once_a_day_when_something_happened() -> None:
    assert not WELL.is_due(11, DAILY)
    assert WELL.is_due(12, DAILY)
    young = replace(WELL, backups=(backup(5 * timedelta(hours=1)),))
    assert not young.is_due(99, DAILY)
    assert young.is_due(99, LEAVING_AFTER)
    assert replace(WELL, backups=()).is_due(0, DAILY)


def test_due_when_the_clock_went_back() -> None:
    assert replace(WELL, backups=(backup(-2 * DAY),)).is_due(99, DAILY)


def test_failed_one_is_tried_again_after_an_hour() -> None:
    failed = replace(WELL, trouble="disk-full", tried_at=NOW - timedelta(minutes=59))
    assert not failed.is_due(99, DAILY)
    assert replace(failed, tried_at=NOW - timedelta(minutes=60)).is_due(0, DAILY)


def test_rehearsal_is_due_once_a_month() -> None:
    assert WELL.is_rehearsal_due
    assert not replace(WELL, set_up_at=NOW - 30 * DAY).is_rehearsal_due
    assert not replace(WELL, rehearsed_at=NOW - 30 * DAY).is_rehearsal_due
    assert replace(WELL, rehearsed_at=NOW - 31 * DAY).is_rehearsal_due
    assert not replace(WELL, set_up_at=None).is_rehearsal_due
