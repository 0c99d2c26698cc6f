"""Who got a vial of a lot: every one of them, and nobody else."""

import pytest

from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.lists.list_query import ListQuery
from injector_app.storage.lists.lot import lot_page
from injector_app.storage.merges import merge_into
from tests.storage.lists.conftest import TODAY, Book
from tests.support.builders import a_vial


def found(book: Book, lot: str, **more: object) -> list[tuple[str, str]]:
    with book.records.reading() as transaction:
        page = lot_page(transaction, ListQuery(lot=lot, **more), today=TODAY)  # type: ignore[arg-type]
    return [(row.visit.record_number, row.lot) for row in page.rows]


def test_every_patient_of_the_lot_is_named_newest_first_and_with_a_phone(book: Book) -> None:
    ada, ben = book.patient("1", "Ada"), book.patient("2", "Ben", phone="555 0199")
    book.vialled(ada, "C-1234", ago=3)
    book.vialled(ben, "c 1234", ago=1)
    book.vialled(ben, "D99")
    with book.records.reading() as transaction:
        page = lot_page(transaction, ListQuery(lot="C1234"), today=TODAY)
    assert [(row.visit.record_number, row.visit.phone, row.lot) for row in page.rows] == [
        ("2", "555 0199", "c 1234"),
        ("1", ada.phone, "C-1234"),
    ]


def test_drafts_count_because_a_vial_was_opened(book: Book) -> None:
    book.draft(book.patient("1"), vials=(a_vial(lot="C1"),))
    with book.records.reading() as transaction:
        (row,) = lot_page(transaction, ListQuery(lot="C1"), today=TODAY).rows
    assert row.visit.state is TreatmentState.DRAFT


def test_two_vials_of_the_lot_are_two_rows(book: Book) -> None:
    book.visit(book.patient("1"), vials=(a_vial(lot="C1"), a_vial(lot="C1")))
    assert found(book, "C1") == [("1", "C1"), ("1", "C1")]


@pytest.mark.parametrize(
    "lot", ["", "  ", "-", "C", "C%", "C_", "%", "_1", "'; DROP TABLE note", "\\"]
)
def test_what_is_not_the_whole_lot_finds_nobody(book: Book, lot: str) -> None:
    book.vialled(book.patient("1"), "C1")
    assert found(book, lot) == []


def test_patient_days_and_product_narrow(book: Book) -> None:
    book.vialled(book.patient("1", "Ada"), "C1", ago=9)
    book.vialled(book.patient("2", "Ben"), "C1")
    assert found(book, "C1", words="ben") == [("2", "C1")]
    assert found(book, "C1", to_day=TODAY.replace(day=19)) == [("1", "C1")]
    assert found(book, "C1", from_day=TODAY) == [("2", "C1")]
    assert found(book, "C1", product="dysport") == []
    assert len(found(book, "C1", product="botox")) == 2


def test_recall_names_a_merged_person_as_shown_with_the_phone_of_today(book: Book) -> None:
    old = book.patient("1", "Maiden", phone="555 0100")
    new = book.patient("2", "Married", phone="555 0199")
    book.vialled(old, "C1", ago=1)
    book.vialled(new, "C1")
    with book.records.writing() as transaction:
        merge_into(transaction, old, new.id)
    with book.records.reading() as transaction:
        rows = lot_page(transaction, ListQuery(lot="C1"), today=TODAY).rows
    assert {(row.visit.patient, row.visit.phone) for row in rows} == {(new.id, "555 0199")}
    assert len(rows) == 2
    assert found(book, "C1", words="maiden") == [("2", "C1"), ("2", "C1")]
