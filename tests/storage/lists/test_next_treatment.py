"""Whose interval is over: by what the clinic entered, for the last visit of each use."""

from datetime import timedelta

from injector_app.domain.clinic_reference import ReferenceKind
from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.next_treatment import NextRow
from injector_app.storage.clinic_references import add_stored_reference
from injector_app.storage.lists.next_treatment import next_page
from injector_app.storage.merges import merge_into
from tests.storage.lists.conftest import TODAY, Book
from tests.support.builders import a_clinic_reference, a_vial


def entered(book: Book, days: int, product: str = "botox", use: str = "chronic-migraine") -> None:
    reference = a_clinic_reference(kind=ReferenceKind.USE, use=use, product=product, days=days)
    with book.records.writing() as transaction:
        add_stored_reference(transaction, reference, by=book.clinician.id)


def found(book: Book, **query: object) -> tuple[NextRow, ...]:
    with book.records.reading() as transaction:
        return next_page(transaction, ListQuery(**query), today=TODAY).rows  # type: ignore[arg-type]


def test_without_an_interval_of_the_clinic_nobody_is_listed(book: Book) -> None:
    book.visit(book.patient("1"), ago=100)
    assert found(book) == ()


def test_interval_counts_from_the_last_visit_for_the_same_use(book: Book) -> None:
    entered(book, 84)
    ada, ben = book.patient("1", "Ada"), book.patient("2", "Ben")
    book.visit(ada, ago=100)
    last = book.visit(ada, ago=80)
    other = book.visit(ben, ago=90)
    book.visit(ben, ago=5, indication="")
    book.draft(ben, ago=1)
    assert [(row.visit.treatment, row.days, row.due_on) for row in found(book)] == [
        (other, 84, TODAY - timedelta(days=6)),
        (last, 84, TODAY + timedelta(days=4)),
    ]


def test_days_narrow_by_the_end_of_the_interval(book: Book) -> None:
    entered(book, 84)
    book.visit(book.patient("1"), ago=84)
    assert len(found(book, from_day=TODAY, to_day=TODAY)) == 1
    assert found(book, to_day=TODAY - timedelta(days=1)) == ()
    assert found(book, from_day=TODAY + timedelta(days=1)) == ()


def test_of_two_figures_for_one_use_the_shorter_counts(book: Book) -> None:
    entered(book, 100)
    entered(book, 70)
    book.visit(book.patient("1"), ago=70)
    assert [row.days for row in found(book)] == [70]


def test_each_product_has_its_own_interval_and_is_asked_for_alone(book: Book) -> None:
    entered(book, 84)
    entered(book, 80, product="dysport")
    entered(book, 10, use="glabellar-lines")
    vials = (a_vial(), a_vial(product="dysport"))
    book.visit(book.patient("1"), ago=84, vials=vials)
    assert [(row.product, row.days) for row in found(book)] == [("dysport", 80), ("botox", 84)]
    assert [row.product for row in found(book, product="botox")] == ["botox"]


def test_visit_under_another_record_of_the_person_is_a_later_visit(book: Book) -> None:
    entered(book, 84)
    old, new = book.patient("1", "Maiden"), book.patient("2", "Married")
    book.visit(old, ago=90)
    last = book.visit(new, ago=85)
    assert len(found(book)) == 2
    with book.records.writing() as transaction:
        merge_into(transaction, old, new.id)
    assert [row.visit.treatment for row in found(book)] == [last]


def test_visit_under_the_record_that_is_not_shown_counts_as_well(book: Book) -> None:
    entered(book, 84)
    old, new = book.patient("1", "Maiden"), book.patient("2", "Married")
    book.visit(new, ago=90)
    last = book.visit(old, ago=85)
    with book.records.writing() as transaction:
        merge_into(transaction, old, new.id)
    assert [(row.visit.treatment, row.visit.patient) for row in found(book)] == [(last, new.id)]
