"""The records are checked once a day off the GUI thread, and the outcome is shown (U5)."""

import threading
from dataclasses import replace

import pytest

from injector_app.domain.audit_check import AuditCheck, Flaw
from injector_app.gui.audit_log.daily import presenter as daily
from injector_app.gui.audit_log.daily.presenter import DailyCheck
from injector_app.gui.jobs import Jobs
from injector_app.storage.engine import driver_of
from injector_app.usecases.check_audit import check_audit
from injector_app.wording.audit_words import check_words
from injector_app.work.context import Work
from tests.support.audit import whole_check
from tests.support.clinic import SteppingClock


@pytest.fixture
def check(work: Work, jobs: Jobs) -> DailyCheck:
    return DailyCheck(work, jobs, jobs)


def outcomes(check: DailyCheck) -> list[AuditCheck | None]:
    found: list[AuditCheck | None] = []
    check.known.connect(found.append)
    return found


def test_due_once_a_day_and_the_outcome_comes_back(
    check: DailyCheck, work: Work, jobs: Jobs
) -> None:
    found = outcomes(check)
    check.start()
    for hours in (0, 23, 2):
        assert isinstance(work.clock, SteppingClock)
        work.clock.move(hours=hours)
        check.look_now()
        assert jobs.drain(20_000)
    check.stop()
    assert [one.at.hour if one else None for one in found] == [None, 15, 16]
    assert "entries, unbroken" in check_words(found[-1], work.clinic)
    assert found[1] is not None


def test_it_runs_off_the_gui_thread_and_one_at_a_time(
    check: DailyCheck, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []

    def watched(*arguments: object, **options: object) -> object:
        threads.append(threading.current_thread())
        return check_audit(*arguments, **options)  # type: ignore[arg-type] # passed through

    monkeypatch.setattr(daily, "check_audit", watched)
    found = outcomes(check)
    check.check_now()
    check.check_now()
    assert jobs.drain(20_000)
    assert len(found) == 1
    assert threads
    assert threading.main_thread() not in threads


def test_first_bad_entry_is_named(check: DailyCheck, work: Work, jobs: Jobs) -> None:
    with work.records.writing() as transaction:
        driver = driver_of(transaction.connection())
        driver.execute("DROP TRIGGER audit_update_guard")
        driver.execute("UPDATE audit SET mac = zeroblob(32) WHERE seq = 2")
    found = outcomes(check)
    check.check_now()
    assert jobs.drain(20_000)
    assert found[0] is not None
    assert found[0].flaw is not None
    assert (found[0].flaw.kind, found[0].flaw.seq) == (Flaw.ENTRY_CHANGED, 2)
    assert "entry 2 is not as it was written" in check_words(found[0], work.clinic)


def test_nothing_is_asked_after_it_was_stopped(check: DailyCheck, jobs: Jobs) -> None:
    found = outcomes(check)
    check.stop()
    check.check_now()
    assert jobs.drain(20_000)
    assert found == []


def test_check_after_a_crash_does_not_wait_for_a_day(work: Work, jobs: Jobs) -> None:
    whole_check(work)
    for was_cut in (False, True):
        acting = replace(work, door=replace(work.door, was_cut=was_cut))
        check = DailyCheck(acting, jobs, jobs)
        found = outcomes(check)
        for _ in range(2):
            check.look_now()
            assert jobs.drain(20_000)
        check.stop()
        assert len(found) == was_cut
