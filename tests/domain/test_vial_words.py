"""A vial on the note shows its arithmetic."""

from datetime import datetime

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.units import Units
from injector_app.domain.vial import VialBalance
from injector_app.domain.vial_words import opened_words, vial_words
from tests.support.builders import A_VISIT, a_vial


def test_balance_adds_up_to_the_vial(catalog: Catalog) -> None:
    balance = VialBalance(a_vial(discarded=Units.parse("45")), Units.parse("155"))
    words = vial_words(balance, catalog, WorldRegion.US)
    assert words.title == "Botox (onabotulinumtoxinA), 200 U"
    assert words.made_up == "lot C1234 · expires 06/30/2027 · in 4 mL · 5 U per 0.1 mL"
    assert words.balance == (
        "given 155 U + discarded 45 U (single-patient vial) + remaining 0 U = 200 U"
    )


@pytest.mark.parametrize(
    ("at", "by", "words"),
    [
        (A_VISIT, "Kim Lee", "11/20/2026 09:00 by Kim Lee"),
        (A_VISIT, "", "11/20/2026 09:00"),
        (None, "Kim Lee", "by Kim Lee"),
        (None, "", ""),
    ],
)
def test_opening_is_told_as_far_as_it_is_known(
    catalog: Catalog, at: datetime | None, by: str, words: str
) -> None:
    vial = a_vial(opened_at=at, opened_by=by)
    assert opened_words(vial, WorldRegion.US) == words
    made_up = vial_words(VialBalance(vial, Units(0)), catalog, WorldRegion.US).made_up
    assert made_up.endswith(f"· opened {words}" if words else "per 0.1 mL")


def test_unanswered_facts_are_left_out(catalog: Catalog) -> None:
    vial = a_vial(lot="", expires=None, volume=None, discarded=None, discard_reason="")
    words = vial_words(VialBalance(vial, Units.parse("5")), catalog, WorldRegion.US)
    assert words.made_up == ""
    assert words.balance == "given 5 U + discarded 0 U + remaining 195 U = 200 U"
