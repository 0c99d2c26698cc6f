"""Failed tries become lines of the audit."""

from datetime import UTC, datetime

from injector_app.keys.sign_in_tries import SignInTries
from injector_app.work.context import Work
from injector_app.work.failed_tries import audit_failed_tries
from tests.support.audit_lines import audit_lines

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)


def test_each_kept_try_has_its_line_and_the_rest_are_counted(work: Work) -> None:
    with work.records.writing() as transaction:
        audit_failed_tries(work, transaction, SignInTries(5, (NOW, NOW)))
    assert audit_lines(work)[-3:] == [
        ("failed sign-in", "3 earlier tries"),
        ("failed sign-in", "tried at 2026-11-20T15:00:00+00:00"),
        ("failed sign-in", "tried at 2026-11-20T15:00:00+00:00"),
    ]


def test_no_tries_leave_no_line(work: Work) -> None:
    before = audit_lines(work)
    with work.records.writing() as transaction:
        audit_failed_tries(work, transaction, SignInTries())
    assert audit_lines(work) == before
