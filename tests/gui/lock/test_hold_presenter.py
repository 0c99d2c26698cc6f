"""Holding the lock off is told and written down once for each end."""

from PySide6.QtCore import QObject
from sqlalchemy import text

from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.gui.jobs import Jobs
from injector_app.gui.lock.hold_presenter import HoldPresenter
from injector_app.gui.lock.lock_times import LockTimes
from injector_app.work.context import Work
from tests.support.hand_clocks import HandClocks

DRAIN_MS = 20_000


def test_each_end_is_told_and_written_down_once(work: Work, jobs: Jobs) -> None:
    owner = QObject()
    holding = HoldPresenter(
        LockTimes(ClinicPolicy(), HandClocks()), work=work, jobs=jobs, parent=owner
    )
    told: list[int | None] = []
    holding.changed.connect(told.append)
    for held in (True, True, False, False):
        holding.hold(held)
        holding.tell()
    assert told == [20, None]
    assert jobs.drain(DRAIN_MS)
    with work.records.reading() as transaction:
        found = list(transaction.scalars(text("SELECT action FROM audit ORDER BY seq")))
    assert found[-2:] == ["lock held off", "lock no longer held off"]
    assert found.count("lock held off") == 1
