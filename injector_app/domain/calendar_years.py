"""Whole years from a day; the 29th of February falls on the 1st of March in other years."""

from datetime import date


def years_later(day: date, years: int) -> date:
    """The anniversary, as `age_on` counts birthdays; what the calendar has no room for is its end.

    Raises:
        ValueError: it lies before the calendar begins.
    """
    year = day.year + years
    if year > date.max.year:
        return date.max
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 3, 1)
