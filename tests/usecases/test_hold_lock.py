"""Who holds the lock off is in the audit, and so is the end of it."""

from sqlalchemy import text

from injector_app.usecases.hold_lock import hold_lock
from injector_app.work.context import Work


def test_hold_and_its_end_are_written_down(work: Work) -> None:
    hold_lock(work, minutes=20)
    hold_lock(work, minutes=0)
    with work.records.reading() as transaction:
        found = list(transaction.scalars(text("SELECT action FROM audit ORDER BY seq")))
    assert found[-2:] == ["lock held off", "lock no longer held off"]
