"""The backup that is made by itself, on a thread of its own."""

import threading
from typing import TYPE_CHECKING

import pytest

from injector_app.gui.backups.daily import presenter as daily
from injector_app.gui.backups.daily.presenter import DailyBackup
from injector_app.gui.jobs import Jobs
from injector_app.usecases.back_up_if_due import back_up_if_due
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient
from tests.support.clinic import SteppingClock

if TYPE_CHECKING:
    from injector_app.domain.backup_state import BackupState


@pytest.fixture
def backup(work: Work, jobs: Jobs) -> DailyBackup:
    return DailyBackup(work, jobs, jobs)


def settle(backup: DailyBackup, jobs: Jobs) -> None:
    for _ in range(2):
        assert backup.slow_jobs.drain(20_000)
        assert jobs.drain(20_000)


def test_once_a_day_and_the_state_is_told(backup: DailyBackup, work: Work, jobs: Jobs) -> None:
    known: list[BackupState] = []
    backup.known.connect(known.append)
    backup.start()
    for hours in (0, 23, 2):
        assert isinstance(work.clock, SteppingClock)
        work.clock.move(hours=hours)
        a_registered_patient(work) if hours == 2 else None
        backup.look_now()
        settle(backup, jobs)
    backup.stop()
    assert len(known[0].backups) == 0
    assert len(known[-1].backups) == 2


def test_a_save_does_not_wait_behind_a_backup(
    backup: DailyBackup, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The backup is held up; what is queued on the other thread comes back all the same."""
    may_go_on, threads = threading.Event(), []

    def held_up(work: Work) -> object:
        threads.append(threading.current_thread())
        may_go_on.wait(20)
        return back_up_if_due(work)

    monkeypatch.setattr(daily, "back_up_if_due", held_up)
    backup.start()
    backup.look_now()
    answers: list[str] = []
    jobs.run(lambda: "saved", done=answers.append, failed=lambda _: None)
    assert jobs.drain(5_000)
    assert answers == ["saved"]
    assert not backup.slow_jobs.is_idle
    may_go_on.set()
    settle(backup, jobs)
    backup.stop()
    assert threads[0] is not threading.main_thread()


def test_nothing_begins_after_the_end(backup: DailyBackup, jobs: Jobs, work: Work) -> None:
    backup.stop()
    backup.back_up_now()
    backup.look()
    settle(backup, jobs)
    assert not work.door.folder.backups.exists()
