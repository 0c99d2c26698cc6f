"""A visit is listed under the person as shown today, and a retracted note says so."""

from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.listed_visit import ListedVisit
from injector_app.domain.patient import Patient
from injector_app.storage.lists.today import today_page
from injector_app.storage.merges import merge_into
from tests.storage.lists.conftest import TODAY, Book


def listed(book: Book, words: str = "") -> list[ListedVisit]:
    with book.records.reading() as transaction:
        page = today_page(transaction, ListQuery(words=words), today=TODAY)
    return [row.visit for row in page.rows]


def merge(book: Book, patient: Patient, into: Patient) -> None:
    with book.records.writing() as transaction:
        merge_into(transaction, patient, into.id)


def test_visit_of_a_merged_record_is_that_of_the_person(book: Book) -> None:
    old, new = book.patient("1", "Maiden"), book.patient("2", "Married", phone="555 0199")
    book.visit(old)
    merge(book, old, new)
    (visit,) = listed(book)
    assert (visit.patient, visit.patient_name, visit.phone) == (
        *(new.id, f"Married, {new.given}", "555 0199"),
    )


def test_every_name_of_the_person_finds_it(book: Book) -> None:
    old, new = book.patient("1", "Maiden"), book.patient("2", "Married")
    book.visit(old)
    book.visit(new)
    merge(book, old, new)
    for words in ("maiden", "married"):
        assert len(listed(book, words)) == 2, words
    assert listed(book, "nobody") == []
