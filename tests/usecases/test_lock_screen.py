"""A lock is in the audit with its reason, and the witness outside knows it."""

from sqlalchemy import text

from injector_app.domain.lock_reason import LockReason
from injector_app.usecases.lock_screen import lock_screen
from injector_app.work.context import Work


def test_lock_is_written_down_with_its_reason(work: Work) -> None:
    lock_screen(work, reason=LockReason.CLOSED_SLEEP)
    with work.records.reading() as transaction:
        body = transaction.scalars(text("SELECT body FROM audit ORDER BY seq DESC")).first()
    assert body is not None
    assert '"lock"' in body
    assert LockReason.CLOSED_SLEEP.value in body
