"""A date is ISO in a file and local on the screen; what was not asked is not said."""

from datetime import date
from decimal import Decimal

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.lists.column import Column
from injector_app.domain.lists.list_cells import asked, shown_cells, value_cells
from tests.support.listed_visits import list_words

DAY = date(2026, 11, 5)
COLUMNS = (
    Column[date]("Day", lambda row, _: row),
    Column[date]("Units", lambda _row, _: Decimal("2.5")),
    Column[date]("Vials", lambda _row, _: 3),
    Column[date]("Words", lambda _row, _: "=1+1"),
)


def test_values_stay_values() -> None:
    cells = value_cells(COLUMNS, DAY, list_words())
    assert cells == ("2026-11-05", Decimal("2.5"), 3, "=1+1")


def test_words_are_local() -> None:
    assert shown_cells(COLUMNS, DAY, list_words())[0] == "11/05/2026"
    assert shown_cells(COLUMNS, DAY, list_words(WorldRegion.EU))[0] == "05.11.2026"
    assert shown_cells(COLUMNS, DAY, list_words())[1:] == ("2.5", "3", "=1+1")


def test_only_what_was_asked_is_said() -> None:
    nothing = asked(words=" ", lot="", product="", first=None, last=None, named=list_words())
    assert list(nothing) == []
    all_of_it = asked(
        words=" ros ", lot="C1 ", product="botox", first=DAY, last=DAY, named=list_words()
    )
    assert list(all_of_it) == [
        *("Lot C1", "Product Botox", "Patient ros", "from 11/05/2026", "to 11/05/2026"),
    ]
