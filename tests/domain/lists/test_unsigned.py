"""A draft tells how old it is and when it was last saved."""

from datetime import date

from injector_app.domain.lists.unsigned import COLUMNS, UnsignedRow
from tests.support.listed_visits import LATE, a_listed_visit, list_words


def test_cells() -> None:
    row, words = UnsignedRow(a_listed_visit(), 3, LATE), list_words()
    cells = {column.heading: column.cell(row, words) for column in COLUMNS}
    assert (cells["Days ago"], cells["Last saved"]) == (3, date(2026, 11, 19))
    assert "Phone" not in cells
