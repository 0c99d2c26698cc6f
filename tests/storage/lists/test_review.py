"""Reviews that are due: two weeks after a signed visit, until a response is recorded."""

from datetime import date, timedelta

from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.review import ReviewRow
from injector_app.storage.lists.review import review_page
from injector_app.storage.outcomes import append_outcome
from tests.storage.lists.conftest import TODAY, Book
from tests.support.builders import AN_INSTANT, an_outcome


def found(book: Book, **query: object) -> tuple[ReviewRow, ...]:
    with book.records.reading() as transaction:
        return review_page(transaction, ListQuery(**query), today=TODAY).rows  # type: ignore[arg-type]


def test_review_is_due_on_the_fourteenth_day_and_not_before(book: Book) -> None:
    patient = book.patient("1")
    due, overdue = book.visit(patient, ago=14), book.visit(patient, ago=20)
    book.visit(patient, ago=13)
    book.draft(patient, ago=30)
    assert [(row.visit.treatment, row.due_on, row.overdue) for row in found(book)] == [
        (overdue, TODAY - timedelta(days=6), 6),
        (due, TODAY, 0),
    ]


def test_recorded_response_takes_the_visit_off_the_list(book: Book) -> None:
    visit = book.visit(book.patient("1"), ago=20)
    assert len(found(book)) == 1
    with book.records.writing() as transaction:
        outcome = an_outcome(visit, recorded_on=TODAY)
        append_outcome(transaction, outcome, at=AN_INSTANT, by=book.clinician.id)
    assert found(book) == ()


def test_older_ones_are_asked_for_by_their_days(book: Book) -> None:
    old = book.visit(book.patient("1"), ago=14 + 91)
    assert found(book) == ()
    (row,) = found(book, from_day=TODAY - timedelta(days=91))
    assert row.visit.treatment == old
    assert found(book, from_day=date(2020, 1, 1), to_day=TODAY - timedelta(days=92)) == ()


def test_day_to_come_lists_nothing_before_its_time(book: Book) -> None:
    book.visit(book.patient("1"), ago=10)
    assert found(book, to_day=TODAY + timedelta(days=30)) == ()
