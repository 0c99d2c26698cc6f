"""Split a total over points, exactly: nothing is lost to rounding."""

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.units import Units


def split_units(total: Units, count: int) -> tuple[Units, ...]:
    """The doses of so many points; the first ones take the remainder, 0.01 U each.

    Raises:
        RuleBroken: not every point would get something.
    """
    each, left_over = divmod(total.hundredths, count)
    if not each:
        raise RuleBroken(Rule.TOTAL_TOO_SMALL, path="total", value=str(total), count=count)
    return (Units(each + 1),) * left_over + (Units(each),) * (count - left_over)
