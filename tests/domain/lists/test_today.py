"""A visit of the day in its columns."""

from injector_app.domain.lists.today import COLUMNS, TodayRow
from tests.support.listed_visits import a_listed_visit, list_words


def test_cells() -> None:
    row, words = TodayRow(a_listed_visit()), list_words()
    cells = {column.heading: column.cell(row, words) for column in COLUMNS}
    assert cells["Time"] == "23:05"
    assert cells["Patient"] == "Rossi, Ada"
    assert cells["Phone"] == "555 0199"
    assert cells["Indication"] == "Chronic migraine"
