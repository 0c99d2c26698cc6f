"""Use and waste by month and product: sums of exactly the notes that stand."""

from datetime import date

from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.product_use import UseRow
from injector_app.domain.units import NO_UNITS, Units
from injector_app.storage.lists.product_use import use_page
from tests.storage.lists.conftest import TODAY, Book
from tests.support.builders import a_vial


def found(book: Book, **query: object) -> tuple[UseRow, ...]:
    with book.records.reading() as transaction:
        return use_page(transaction, ListQuery(**query), today=TODAY).rows  # type: ignore[arg-type]


def test_units_are_added_up_per_month_and_product(book: Book) -> None:
    patient = book.patient("1")
    both = (a_vial(), a_vial(product="dysport", size=Units.parse("300"), discarded=NO_UNITS))
    book.visit(patient, vials=both)
    book.visit(patient, ago=1)
    book.visit(patient, ago=30)
    book.draft(patient)
    rows = found(book)
    assert [(row.month, row.product, row.vials) for row in rows] == [
        ("2026-11", "dysport", 1),
        ("2026-11", "botox", 2),
        ("2026-10", "botox", 1),
    ]
    november = rows[1]
    assert (str(november.size), str(november.given), str(november.discarded)) == (
        "400",
        "30",
        "370",
    )
    assert str(november.waste_percent) == "92.5"


def test_a_year_is_listed_unless_other_days_are_asked_for(book: Book) -> None:
    patient = book.patient("1")
    book.visit(patient, ago=(TODAY - date(2025, 12, 1)).days)
    book.visit(patient, ago=(TODAY - date(2025, 11, 30)).days)
    assert [row.month for row in found(book)] == ["2025-12"]
    asked = found(book, from_day=date(2025, 1, 1), to_day=date(2025, 11, 30))
    assert [row.month for row in asked] == ["2025-11"]
