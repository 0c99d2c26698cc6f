"""The day of a visit is the one of the clinic's wall."""

from datetime import UTC, date

from tests.support.listed_visits import LATE, a_listed_visit


def test_day_is_local() -> None:
    assert a_listed_visit().day == date(2026, 11, 19)
    assert LATE.astimezone(UTC).date() == date(2026, 11, 20)
