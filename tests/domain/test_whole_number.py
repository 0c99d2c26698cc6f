"""Whole numbers are plain digits within their ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.whole_number import parse_whole


@given(st.integers(1, 3650))
def test_every_number_within_comes_back(number: int) -> None:
    assert parse_whole(f" {number} ", least=1, most=3650) == number


@pytest.mark.parametrize("typed", ["", "0", "3651", "-5", "8.4", "84 days", "٨٤", "1e2", "9" * 40])
def test_anything_else_is_refused(typed: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        parse_whole(typed, least=1, most=3650)
    assert caught.value.rule is Rule.NOT_A_WHOLE_NUMBER
