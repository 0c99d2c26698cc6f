"""Reasons of a lock are words for the audit."""

from injector_app.domain.lock_reason import LockReason


def test_reason_of_closed_records_says_so() -> None:
    closing = {reason for reason in LockReason if reason.name.startswith("CLOSED")}
    assert {reason for reason in LockReason if "records closed" in reason.value} == closing
    assert len(closing) == len(LockReason) - 2
