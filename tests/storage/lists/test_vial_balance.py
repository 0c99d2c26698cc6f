"""Vials that do not come out even, to 0.01 U, and only of notes that are signed."""

import pytest

from injector_app.domain.lists.list_query import ListQuery
from injector_app.domain.lists.vial_balance import VialRow
from injector_app.domain.units import Units
from injector_app.storage.lists.vial_balance import vial_page
from tests.storage.lists.conftest import TODAY, Book
from tests.support.builders import a_vial

# Three points of 5 U are given out of a vial of 200 U.
EVEN, SHORT, OVER = "185", "184.99", "185.01"


def found(book: Book, **query: object) -> tuple[VialRow, ...]:
    with book.records.reading() as transaction:
        return vial_page(transaction, ListQuery(**query), today=TODAY).rows  # type: ignore[arg-type]


@pytest.mark.parametrize(("discarded", "left"), [(EVEN, None), (SHORT, "0.01"), (OVER, "-0.01")])
def test_hundredth_out_of_balance_is_listed(book: Book, discarded: str, left: str | None) -> None:
    vial = a_vial(discarded=Units.parse(discarded))
    book.visit(book.patient("1"), vials=(vial,))
    book.draft(book.patient("2"), vials=(a_vial(discarded=None),))
    assert [str(row.left) for row in found(book)] == ([] if left is None else [left])


def test_vial_with_nothing_given_from_it_is_listed_whole(book: Book) -> None:
    book.visit(book.patient("1"), vials=(a_vial(), a_vial(lot="C9", discarded=Units.parse("0"))))
    (row,) = found(book)
    assert (row.lot, str(row.given), str(row.left)) == ("C9", "0", "200")
    assert found(book, lot="c") == (row,)
    assert found(book, lot="c_8") == ()
    assert found(book, product="xeomin") == ()
