"""Drafts that wait for a signature, the oldest visit first."""

from datetime import timedelta

from injector_app.domain.lists.list_query import ListQuery
from injector_app.storage.lists.unsigned import unsigned_page
from tests.storage.lists.conftest import TODAY, Book


def test_only_drafts_are_listed_with_their_age(book: Book) -> None:
    patient = book.patient("1")
    new, old = book.draft(patient, ago=1), book.draft(patient, ago=40)
    book.visit(patient, ago=3)
    with book.records.reading() as transaction:
        rows = unsigned_page(transaction, ListQuery(), today=TODAY).rows
        assert [(row.visit.treatment, row.age) for row in rows] == [(old.id, 40), (new.id, 1)]
        recent = ListQuery(from_day=TODAY - timedelta(days=2))
        (row,) = unsigned_page(transaction, recent, today=TODAY).rows
    assert row.visit.treatment == new.id
