"""A page begins where the one before ended, also among rows with equal keys."""

from uuid import UUID

import pytest
from sqlalchemy import select

from injector_app.domain.lists.list_query import ListQuery
from injector_app.storage.lists.paged import Order, page_of
from injector_app.storage.rows.patient import PatientRow
from tests.storage.lists.conftest import Book

ORDER = Order({"born": PatientRow.birth_date.expression}, "born", (PatientRow.id.expression,))


@pytest.mark.parametrize("is_descending", [False, True])
def test_equal_keys_are_neither_lost_nor_repeated(book: Book, *, is_descending: bool) -> None:
    ids = {book.patient(str(number)).id for number in range(5)}
    seen: list[UUID] = []
    query = ListQuery(sort="born", is_descending=is_descending, limit=2)
    with book.records.reading() as transaction:
        while True:
            page = page_of(
                transaction, select(PatientRow.id), ORDER, query, lambda row: UUID(str(row.id))
            )
            seen += page.rows
            if page.next_key is None:
                break
            query = ListQuery(
                sort="born", is_descending=is_descending, limit=2, after=page.next_key
            )
    assert set(seen) == ids
    assert len(seen) == 5
    assert seen == sorted(seen, reverse=is_descending)
