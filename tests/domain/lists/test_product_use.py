"""What was opened, given and discarded of a product in a month."""

from decimal import Decimal

from injector_app.domain.lists.product_use import COLUMNS, UseRow
from injector_app.domain.units import NO_UNITS, Units
from tests.support.listed_visits import list_words


def test_cells() -> None:
    amounts = (Units.parse(text) for text in ("300", "270.5", "20"))
    row, words = UseRow("2026-11", "botox", 3, *amounts), list_words()
    cells = {column.heading: column.cell(row, words) for column in COLUMNS}
    assert cells["Unaccounted U"] == Decimal("9.5")
    assert cells["Discarded %"] == Decimal("6.7")
    assert (cells["Product"], cells["Vials"]) == ("Botox", 3)


def test_nothing_opened_is_nothing_wasted() -> None:
    row = UseRow("2026-11", "botox", 0, NO_UNITS, NO_UNITS, NO_UNITS)
    assert row.waste_percent == 0
