"""A review is due two weeks after the visit."""

from datetime import date

from injector_app.domain.lists.review import COLUMNS, REVIEW_AFTER, ReviewRow
from tests.support.listed_visits import a_listed_visit, list_words


def test_cells() -> None:
    assert REVIEW_AFTER.days == 14
    row, words = ReviewRow(a_listed_visit(), date(2026, 12, 3), 5), list_words()
    cells = {column.heading: column.cell(row, words) for column in COLUMNS}
    assert (cells["Review due"], cells["Days overdue"]) == (date(2026, 12, 3), 5)
