"""Of two intervals that the clinic entered for the same, the shorter counts."""

from injector_app.domain.clinic_reference import ReferenceKind
from injector_app.storage.clinic_references import add_stored_reference
from injector_app.storage.lists.intervals import Interval, load_intervals
from tests.storage.lists.conftest import Book
from tests.support.builders import a_clinic_reference


def test_intervals(book: Book) -> None:
    with book.records.writing() as transaction:
        assert load_intervals(transaction) == ()
        for product, days in (("dysport", 90), ("botox", 84), ("botox", 70)):
            reference = a_clinic_reference(
                kind=ReferenceKind.USE, use="chronic-migraine", product=product, days=days
            )
            add_stored_reference(transaction, reference, by=book.clinician.id)
        assert load_intervals(transaction) == (
            Interval("botox", "chronic-migraine", 70),
            Interval("dysport", "chronic-migraine", 90),
        )
