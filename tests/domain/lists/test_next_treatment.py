"""Whose interval is over, and that the interval is the clinic's."""

from datetime import date

from injector_app.domain.lists.next_treatment import COLUMNS, NextRow
from tests.support.listed_visits import a_listed_visit, list_words


def test_cells() -> None:
    row, words = NextRow(a_listed_visit(), "botox", 84, date(2027, 2, 11)), list_words()
    cells = {column.heading: column.cell(row, words) for column in COLUMNS}
    assert cells["Interval over"] == date(2027, 2, 11)
    assert cells["Clinic's interval"] == "84 days"
    assert cells["Last visit"] == date(2026, 11, 19)
