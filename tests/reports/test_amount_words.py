"""Amounts are printed exactly and never with a zero behind the point."""

from decimal import Decimal

import pytest

from injector_app.domain.units import Units
from injector_app.domain.volume import Volume
from injector_app.reports.amount_words import amount_words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (Units(500), "5 U"),
        (Units(250), "2.5 U"),
        (Units(0), "0 U"),
        (Units(-2750), "\u221227.5 U"),
        (None, "\u2013"),
    ],
)
def test_units(amount: Units | None, words: str) -> None:
    assert amount_words(amount, "U") == words


def test_volumes_lose_their_last_zeros() -> None:
    assert amount_words(Decimal("2.50"), "mL") == "2.5 mL"
    assert amount_words(Decimal(100)) == "100"
    assert amount_words(Volume(1250), "mL") == "1.25 mL"
