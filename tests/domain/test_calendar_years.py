"""Anniversaries, those of the 29th of February among them."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.calendar_dates import age_on
from injector_app.domain.calendar_years import years_later


def test_leap_day_falls_on_the_first_of_march() -> None:
    assert years_later(date(2008, 2, 29), 18) == date(2026, 3, 1)
    assert years_later(date(2008, 2, 29), 20) == date(2028, 2, 29)
    assert years_later(date(2024, 2, 29), -6) == date(2018, 3, 1)
    assert years_later(date(9000, 2, 28), 1000) == date.max


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 120))
def test_it_is_the_day_on_which_the_age_is_reached(birth: date, years: int) -> None:
    day = years_later(birth, years)
    assert age_on(birth, day) == years
    if years:
        assert age_on(birth, date.fromordinal(day.toordinal() - 1)) == years - 1
