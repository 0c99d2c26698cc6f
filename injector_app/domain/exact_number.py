"""Read a typed number exactly: no rounding, no exponent, no second meaning."""

import re
from decimal import Decimal
from functools import lru_cache

from injector_app.domain.errors import Rule, RuleBroken

THOUSANDS = 3
_PLAIN = re.compile(r"[+-]?[0-9]{1,12}([.,][0-9]{1,12})?")


def parse_steps(text: str | float | Decimal, *, per_one: int, kind: str) -> int:
    """A typed number as a whole count of its smallest step (100 steps per unit: hundredths).

    Only a point divides: what is typed where people write 2,5 gets its point on the screen
    (`gui/shared/local_number.py`), and files always have one. See decision 0011.

    Args:
        text: what was typed or read from a file.
        per_one: steps in one unit.
        kind: "units" or "volume", which chooses the rules that may be broken.

    Raises:
        RuleBroken: not a plain number, written with a comma, or finer than one step.
    """
    return _steps(str(text).strip(), per_one, kind)


# A past of forty visits holds a few doses a thousand times.
@lru_cache(maxsize=1024)
def _steps(written: str, per_one: int, kind: str) -> int:
    if not _PLAIN.fullmatch(written):
        raise RuleBroken(Rule(f"{kind}-not-a-number"), value=written[:40])
    if "," in written:
        raise comma_refused(written)
    steps = Decimal(written) * per_one
    # Whoever types 1.000 may mean a thousand: more decimals than there are steps is no number here.
    decimals = len(written.partition(".")[2])
    if steps != steps.to_integral_value() or decimals >= len(str(per_one)):
        raise RuleBroken(Rule(f"{kind}-too-fine"), value=written[:40])
    return int(steps)


def comma_refused(written: str) -> RuleBroken:
    """Says what to type; three digits after a comma are also how thousands are parted."""
    whole, _, after = written.partition(",")
    point = f"{whole}.{after}"
    instead = f"{whole}{after} or {point}" if len(after) == THOUSANDS else point
    return RuleBroken(Rule.NUMBER_HAS_COMMA, value=written[:40], instead=instead[:60])


def write_steps(steps: int, *, per_one: int) -> str:
    """A count of steps as the shortest exact decimal: 250 hundredths are "2.5"."""
    number = Decimal(steps) / per_one
    return f"{number.normalize():f}" if steps else "0"
