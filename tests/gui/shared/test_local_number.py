"""A decimal comma is known in one place, and only where the locale has one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.units import LARGEST, Units
from injector_app.gui.shared.local_number import read_number, write_number


def test_point_is_the_sign_where_the_locale_says_so() -> None:
    assert write_number(Units(250)) == "2.5"
    assert read_number("2.5") == "2.5"
    assert read_number("2,5") == "2,5"


@pytest.mark.usefixtures("comma_locale")
def test_comma_is_the_sign_where_the_locale_says_so() -> None:
    assert write_number(Units(250)) == "2,5"
    assert read_number("2,5") == read_number("2.5") == "2.5"


@pytest.mark.usefixtures("comma_locale")
@given(hundredths=st.integers(min_value=0, max_value=LARGEST))
def test_what_is_written_is_read_back(hundredths: int) -> None:
    assert Units.parse(read_number(write_number(Units(hundredths)))) == Units(hundredths)
