"""Pairs to decide on come first, then those that were merged."""

from injector_app.domain.clinic import WorldRegion
from injector_app.gui.exchange.pairs_table import PairsTable
from injector_app.work.answers import PatientPair, ShownPairs
from tests.support.builders import a_patient

PAIR = PatientPair(a_patient(), a_patient(record_number="77"))
SHOWN = ShownPairs(alike=(PAIR,), merged=(PAIR,))


def test_rows() -> None:
    table = PairsTable(WorldRegion.CA)
    table.show_pairs(SHOWN)
    assert [table.pair_at(row) for row in (-1, 0, 1, 2)] == [
        None,
        (PAIR, False),
        (PAIR, True),
        None,
    ]
    assert table.data(table.index(0, 0)) == "maybe one person"
    assert str(table.data(table.index(1, 2))).startswith("77 · ")
