"""A vial on the note shows its arithmetic."""

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.units import Units
from injector_app.domain.vial import VialBalance
from injector_app.domain.vial_words import vial_words
from tests.support.builders import a_vial


def test_balance_adds_up_to_the_vial(catalog: Catalog) -> None:
    balance = VialBalance(a_vial(discarded=Units.parse("45")), Units.parse("155"))
    words = vial_words(balance, catalog, WorldRegion.US)
    assert words.title == "Botox (onabotulinumtoxinA), 200 U"
    assert words.made_up == "lot C1234 · expires 06/30/2027 · in 4 mL · 5 U per 0.1 mL"
    assert words.balance == (
        "given 155 U + discarded 45 U (single-patient vial) + remaining 0 U = 200 U"
    )


def test_unanswered_facts_are_left_out(catalog: Catalog) -> None:
    vial = a_vial(lot="", expires=None, volume=None, discarded=None, discard_reason="")
    words = vial_words(VialBalance(vial, Units.parse("5")), catalog, WorldRegion.US)
    assert words.made_up == ""
    assert words.balance == "given 5 U + discarded 0 U + remaining 195 U = 200 U"
