"""What of a vial is neither given nor discarded."""

from decimal import Decimal

import pytest

from injector_app.domain.lists.vial_balance import COLUMNS, VialRow, number
from injector_app.domain.units import Units
from tests.support.listed_visits import a_listed_visit, list_words


def a_row(size: str, given: str, discarded: str) -> VialRow:
    amounts = (Units.parse(text) for text in (size, given, discarded))
    return VialRow(a_listed_visit(), "botox", "C1", *amounts)


@pytest.mark.parametrize(
    ("given", "discarded", "left"),
    [("60", "37.5", "2.5"), ("100", "0", "0"), ("100", "2.25", "-2.25")],
)
def test_left_is_exact_and_below_zero_when_too_much_is_recorded(
    given: str, discarded: str, left: str
) -> None:
    row, words = a_row("100", given, discarded), list_words()
    cells = {column.heading: column.cell(row, words) for column in COLUMNS}
    assert cells["Unaccounted U"] == Decimal(left)
    assert cells["Vial U"] == Decimal(100)


def test_whole_numbers_have_no_fraction() -> None:
    assert str(number(Units.parse("100"))) == "100"
    assert str(number(Units.parse("2.5"))) == "2.50"
