"""A day so much later or earlier, within the calendar."""

from datetime import date, timedelta


def shifted_day(day: date, by: timedelta) -> date:
    """The first or the last day there is, where the sum would lie beyond: 0001 can be typed."""
    try:
        return day + by
    except OverflowError:
        return date.max if by > timedelta() else date.min
