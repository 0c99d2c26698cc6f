"""Times of day as people write them."""

import re
from datetime import time

from injector_app.domain.errors import Rule, RuleBroken

_TIME = re.compile(r"(\d{1,2})[:.h]?(\d{2})\s*([ap]m?)?", re.ASCII)
NOON = 12


def write_time(at: time) -> str:
    """The time of day of 24 hours, as notes and the log write it everywhere."""
    return f"{at:%H:%M}"


def parse_time(text: str) -> time:
    """A typed time: 9:05, 0905, 21:05 or 9:05 pm.

    Raises:
        RuleBroken: it is not a time of day.
    """
    written = text.strip()
    found = _TIME.fullmatch(written.lower())
    if found is None:
        raise RuleBroken(Rule.TIME_NOT_A_TIME, value=written[:40])
    hour, minute, half = int(found[1]), int(found[2]), found[3]
    if half:
        hour = hour % NOON + (NOON if half.startswith("p") else 0) if hour <= NOON else 24
    try:
        return time(hour, minute)
    except ValueError as problem:
        raise RuleBroken(Rule.TIME_NOT_A_TIME, value=written[:40]) from problem
