"""A column says of a row what its heading promises."""

from injector_app.domain.lists.column import Column
from injector_app.domain.lists.listed_visit import ListedVisit
from tests.support.listed_visits import a_listed_visit, list_words


def test_cell_is_asked_with_the_words() -> None:
    column = Column[ListedVisit]("Product", lambda visit, words: words.product(visit.units[0][0]))
    assert column.cell(a_listed_visit(), list_words()) == "Botox"
    assert (column.sort, column.share) == ("", 10)
