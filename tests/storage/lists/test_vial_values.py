"""A vial comes with its visit, and each vial of a visit is a row."""

from sqlalchemy import select

from injector_app.storage.lists.vial_values import vials
from tests.storage.lists.conftest import Book
from tests.support.builders import a_vial


def test_each_vial_is_a_row(book: Book) -> None:
    book.visit(book.patient("1"), vials=(a_vial(lot="C1"), a_vial(lot="C2")))
    with book.records.reading() as transaction:
        rows = transaction.execute(vials()).all()
        assert transaction.execute(select(1)).scalar() == 1
    assert sorted(row.lot for row in rows) == ["C1", "C2"]
    assert {row.record_number for row in rows} == {"1"}
