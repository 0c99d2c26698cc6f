"""The vial's arithmetic, written out."""

from dataclasses import replace

import pytest

from injector_app.domain.units import Units
from injector_app.domain.vial import Vial, VialBalance
from injector_app.gui.chart.vial_words import (
    balance_words,
    draw_from_choices,
    drawn_words,
    is_balanced,
    strength_words,
    u100_marks,
    vial_line,
    volume_words,
)
from tests.support.builders import a_treatment, a_vial


def units(text: str) -> Units:
    return Units.parse(text)


def test_vial_is_named_with_its_lot() -> None:
    assert vial_line(2, a_vial(), str.title) == "Vial 2: Botox 200 U, lot C1234"
    assert vial_line(1, a_vial(lot=""), str.title) == "Vial 1: Botox 200 U"


def test_marks_of_a_syringe_are_hundredths_of_a_millilitre() -> None:
    assert u100_marks(units("5"), a_vial()) == "10"
    assert u100_marks(units("2.5"), a_vial()) == "5"
    assert u100_marks(units("5"), a_vial(volume=None)) == ""


def test_what_was_drawn_is_summed_up() -> None:
    expected = "155 U given = 3.1 mL = 310 marks of a U-100 syringe"
    assert drawn_words(VialBalance(a_vial(), units("155"))) == expected
    assert drawn_words(VialBalance(a_vial(), units("0"))) == ""


def test_vials_to_draw_from() -> None:
    treatment = replace(a_treatment(), vials=(a_vial(), a_vial(lot="2")))
    choices = draw_from_choices(treatment, str.title)
    assert [index for _, index in choices] == [0, 1]


def test_strength_comes_with_its_arithmetic() -> None:
    assert strength_words(a_vial()) == "200 U in 4 mL = 5 U in 0.1 mL"
    assert strength_words(a_vial(volume=None)) == ""


def test_volume_of_a_dose() -> None:
    assert volume_words(units("7.5"), a_vial()) == "= 0.15 mL\n5 U in 0.1 mL"
    assert volume_words(None, a_vial()) == "5 U in 0.1 mL"
    assert volume_words(units("5"), a_vial(volume=None)) == ""
    assert volume_words(units("5"), None) == ""


@pytest.mark.parametrize(
    ("given", "discarded", "words", "balanced"),
    [
        ("15", "185", "200 U = 15 given + 185 discarded", True),
        ("15", "100", "200 U = 15 given + 100 discarded + 85 not accounted for", False),
        ("195", "10", "200 U = 195 given + 10 discarded: 5 U more than the vial holds", False),
        ("15", "", "15 U given of 200 U; discarded not answered yet", False),
    ],
)
def test_balance_says_by_how_much_it_is_out(
    *, given: str, discarded: str, words: str, balanced: bool
) -> None:
    vial: Vial = a_vial(discarded=units(discarded) if discarded else None)
    balance = VialBalance(vial, units(given))
    assert balance_words(balance) == words
    assert is_balanced(balance) is balanced
