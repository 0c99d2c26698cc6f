"""A number is read as a person would have typed it."""

from decimal import Decimal

import pytest

from injector_app.exchange.written_number import written_number


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (5, "5"),
        ("2.50", "2.50"),
        (Decimal("1E+9"), "1000000000"),
        (Decimal("2E-3"), "0.002"),
        (Decimal("1E+999999999"), "1E+999999999"),
    ],
)
def test_exponents_are_written_out(number: str | int | Decimal, written: str) -> None:
    assert written_number(number) == written
