"""Visits of the day, in the order of the clock."""

from datetime import datetime
from zoneinfo import ZoneInfo

from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.lists.list_query import ListQuery
from injector_app.storage.lists.today import today_page
from tests.storage.lists.conftest import TODAY, Book


def test_only_the_day_is_listed_by_its_times(book: Book) -> None:
    ada, ben = book.patient("1", "Ada"), book.patient("2", "Ben")
    noon = datetime(2026, 11, 20, 12, tzinfo=ZoneInfo("America/New_York"))
    book.draft(ben, performed_at=noon)
    book.visit(ada)
    book.visit(ada, ago=1)
    with book.records.reading() as transaction:
        rows = today_page(transaction, ListQuery(), today=TODAY).rows
    assert [(row.visit.patient_name[:3], row.visit.state) for row in rows] == [
        ("Ada", TreatmentState.SIGNED),
        ("Ben", TreatmentState.DRAFT),
    ]
    assert rows[0].visit.units == (("botox", "15"),)


def test_words_and_product_narrow(book: Book) -> None:
    book.visit(book.patient("1", "Ada"))
    book.visit(book.patient("2", "Ben"))
    with book.records.reading() as transaction:
        for query, numbers in (
            (ListQuery(words="ben"), ["2"]),
            (ListQuery(words="%"), []),
            (ListQuery(product="botox"), ["1", "2"]),
            (ListQuery(product="xeomin"), []),
        ):
            rows = today_page(transaction, query, today=TODAY).rows
            assert sorted(row.visit.record_number for row in rows) == numbers
