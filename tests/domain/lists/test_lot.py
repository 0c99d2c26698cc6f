"""A recall names who is to be called, and what of."""

from injector_app.domain.lists.lot import COLUMNS, LotRow
from tests.support.listed_visits import a_listed_visit, list_words


def test_cells() -> None:
    row, words = LotRow(a_listed_visit(), "dysport", "C-1"), list_words()
    cells = {column.heading: column.cell(row, words) for column in COLUMNS}
    assert (cells["Phone"], cells["Product"], cells["Lot"]) == ("555 0199", "Dysport", "C-1")
