"""Filters mean what they say, and `%` and `_` mean themselves."""

from datetime import timedelta
from typing import Any

import pytest

from injector_app.domain.lists.list_query import ListQuery
from injector_app.storage.lists.unsigned import unsigned_page
from tests.storage.lists.conftest import TODAY, Book
from tests.support.builders import a_vial


def found(book: Book, **asked: Any) -> list[str]:
    with book.records.reading() as transaction:
        page = unsigned_page(transaction, ListQuery(**asked), today=TODAY)
    return [row.visit.record_number for row in page.rows]


@pytest.fixture
def filled(book: Book) -> Book:
    book.draft(book.patient("1", "Ada"), ago=3, vials=(a_vial(product="dysport"),))
    book.draft(book.patient("2", "100% Ben_"), ago=1)
    return book


@pytest.mark.parametrize(
    ("words", "numbers"),
    [("ada", ["1"]), ("100%", ["2"]), ("%", []), ("_", []), ("x", []), (" ", ["1", "2"])],
)
def test_words(filled: Book, words: str, numbers: list[str]) -> None:
    assert found(filled, words=words) == numbers


def test_product_and_days(filled: Book) -> None:
    assert found(filled, product="dysport") == ["1"]
    day = TODAY - timedelta(days=1)
    assert found(filled, from_day=day, to_day=day) == ["2"]
    assert found(filled, to_day=day - timedelta(days=1)) == ["1"]
