"""No day that can be typed leads out of the calendar."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.shifted_day import shifted_day


def test_within_the_calendar_it_is_a_sum() -> None:
    assert shifted_day(date(2024, 2, 28), timedelta(days=1)) == date(2024, 2, 29)
    assert shifted_day(date(2024, 3, 1), -timedelta(days=1)) == date(2024, 2, 29)


def test_beyond_it_ends() -> None:
    assert shifted_day(date.min, -timedelta(days=1)) == date.min
    assert shifted_day(date.max, timedelta(days=1)) == date.max


@given(st.dates(), st.integers(0, 4000))
def test_order_stays(day: date, days: int) -> None:
    by = timedelta(days=days)
    assert shifted_day(day, -by) <= day <= shifted_day(day, by)
