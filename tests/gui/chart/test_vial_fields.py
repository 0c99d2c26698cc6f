"""Every typed field of a vial shows what it reads."""

from dataclasses import replace

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.vial import Vial
from injector_app.gui.chart.typed_field import TypedField
from injector_app.gui.chart.vial_fields import DISCARDED, EXPIRES, LOT, VIAL_FIELDS, VOLUME
from tests.support.builders import a_vial

FULL = a_vial()
EMPTY = Vial(product=FULL.product, size=FULL.size)


def test_typing_what_is_shown_gives_the_same_vial() -> None:
    typed = EMPTY
    for field in VIAL_FIELDS:
        typed = field.write(typed, field.read(FULL, WorldRegion.US), WorldRegion.US)
    assert typed == FULL


def test_emptied_fields_are_unanswered_again() -> None:
    emptied = FULL
    for field in VIAL_FIELDS:
        emptied = field.write(emptied, "", WorldRegion.EU)
    assert emptied == EMPTY


def test_nothing_discarded_is_an_answer() -> None:
    none = DISCARDED.write(EMPTY, "0", WorldRegion.US)
    assert none.discarded is not None
    assert DISCARDED.read(none, WorldRegion.US) == "0"


@pytest.mark.parametrize(
    ("field", "text", "rule"),
    [
        (VOLUME, "0", Rule.VOLUME_NOT_POSITIVE),
        (VOLUME, "abc", Rule.VOLUME_NOT_A_NUMBER),
        (DISCARDED, "-5", Rule.UNITS_NOT_POSITIVE),
        (DISCARDED, "1e9", Rule.UNITS_NOT_A_NUMBER),
        (EXPIRES, "soon", Rule.DATE_NOT_A_DATE),
    ],
)
def test_impossible_values_are_refused(field: TypedField[Vial], text: str, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as refused:
        field.write(FULL, text, WorldRegion.US)
    assert refused.value.rule is rule


def test_lot_is_kept_as_typed() -> None:
    assert LOT.write(FULL, " X1 ", WorldRegion.US) == replace(FULL, lot=" X1 ")
