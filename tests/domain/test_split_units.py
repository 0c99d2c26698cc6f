"""A split total adds up to the hundredth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.split_units import split_units
from injector_app.domain.units import Units, sum_units


@given(total=st.integers(200, 2_000_000), count=st.integers(1, 200))
def test_nothing_is_lost_and_no_dose_differs_by_more_than_a_hundredth(
    total: int, count: int
) -> None:
    doses = split_units(Units(total), count)
    assert len(doses) == count
    assert sum_units(doses) == Units(total)
    assert max(doses).hundredths - min(doses).hundredths <= 1


def test_first_points_take_the_remainder() -> None:
    assert [str(dose) for dose in split_units(Units.parse("50"), 15)] == ["3.34"] * 5 + [
        "3.33"
    ] * 10


def test_point_without_a_dose_is_refused() -> None:
    with pytest.raises(RuleBroken) as refused:
        split_units(Units(3), 4)
    assert refused.value.rule is Rule.TOTAL_TOO_SMALL
