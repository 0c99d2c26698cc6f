"""What is said of each list, empty or full."""

import pytest

from injector_app.domain.lists.list_name import ListName
from injector_app.wording.list_words import (
    NARROWED,
    NO_LOT,
    WHAT,
    count_words,
    empty_words,
    exported_words,
)


@pytest.mark.parametrize("name", list(ListName))
def test_every_list_is_explained_full_and_empty(name: ListName) -> None:
    assert WHAT[name].endswith(".")
    assert empty_words(name, lot="C1", is_narrowed=False).endswith(".")
    assert empty_words(name, lot="C1", is_narrowed=True) == NARROWED


def test_recall_of_no_lot_asks_for_it() -> None:
    assert empty_words(ListName.LOT, lot=" ", is_narrowed=True) == NO_LOT


def test_where_an_interval_is_entered_is_said() -> None:
    assert "“This clinic's references”" in empty_words(ListName.NEXT, lot="", is_narrowed=False)


def test_rows_are_counted() -> None:
    assert count_words(0, has_more=False, days="a to b") == "a to b"
    assert count_words(1, has_more=False, days="") == "1 row"
    assert count_words(2, has_more=False, days="a to b") == "2 rows, a to b"
    assert count_words(100, has_more=True, days="").startswith("The first 100 rows")
    assert exported_words(1, "a.csv").sentence == "1 row written to a.csv."
