"""A spreadsheet runs nothing of an export, and numbers stay numbers (X3)."""

import csv
from io import StringIO

import pytest

from injector_app.exchange.guarded_csv import csv_lines


def read_back(cell: str | int | None) -> str:
    ((found,),) = csv.reader(StringIO(csv_lines([[cell]]), newline=""))
    return found


@pytest.mark.parametrize("start", [*"=+-@\t\r\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"])
def test_text_that_looks_like_a_formula_is_guarded(start: str) -> None:
    assert read_back(f"{start}cmd|' /C calc'!A0") == f"'{start}cmd|' /C calc'!A0"


@pytest.mark.parametrize("plain", ["Ng, Ann", 'say "x"', "two\nlines", "", "a=b", "Zoë"])
def test_other_text_comes_back_as_it_was(plain: str) -> None:
    assert read_back(plain) == plain


def test_numbers_are_not_guarded() -> None:
    assert csv_lines([[-5, 12, None]]) == "-5,12,\r\n"
