"""Units are exact hundredths, read without a second meaning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.units import LARGEST, Units, sum_units


@pytest.mark.parametrize(
    ("typed", "shown"), [("5", "5"), ("2.50", "2.5"), ("3.33", "3.33"), (" 10 ", "10"), (0, "0")]
)
def test_typed_units_are_read_exactly(typed: str | int, shown: str) -> None:
    assert str(Units.parse(typed)) == shown


@pytest.mark.parametrize(
    ("typed", "rule"),
    [
        ("abc", Rule.UNITS_NOT_A_NUMBER),
        ("", Rule.UNITS_NOT_A_NUMBER),
        ("1e9", Rule.UNITS_NOT_A_NUMBER),
        ("1,000.5", Rule.UNITS_NOT_A_NUMBER),
        ("nan", Rule.UNITS_NOT_A_NUMBER),
        ("\u0665", Rule.UNITS_NOT_A_NUMBER),
        ("-5", Rule.UNITS_NOT_POSITIVE),
        ("1000000000", Rule.UNITS_TOO_LARGE),
        ("3.333", Rule.UNITS_TOO_FINE),
        ("3,33", Rule.NUMBER_HAS_COMMA),
        ("1,000", Rule.NUMBER_HAS_COMMA),
    ],
)
def test_impossible_units_are_refused(typed: str, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as caught:
        Units.parse(typed)
    assert caught.value.rule is rule


def test_dose_of_zero_is_refused_but_zero_discarded_is_an_answer() -> None:
    assert Units.parse("0") == Units(0)
    with pytest.raises(RuleBroken) as caught:
        Units.parse_dose("0")
    assert caught.value.rule is Rule.UNITS_NOT_POSITIVE


@given(st.integers(min_value=0, max_value=LARGEST))
def test_writing_and_reading_gives_the_same_units(hundredths: int) -> None:
    assert Units.parse(str(Units(hundredths))) == Units(hundredths)


@given(st.lists(st.integers(min_value=0, max_value=LARGEST)))
def test_sums_are_exact(amounts: list[int]) -> None:
    assert sum_units([Units(amount) for amount in amounts]) == Units(sum(amounts))


def test_units_add_subtract_and_compare() -> None:
    assert Units(250) + Units(50) == Units(300)
    assert Units(250) - Units(300) == Units(-50)
    assert str(Units(250) - Units(300)) == "-0.5"
    assert Units(1) < Units(2)
