"""Volumes are exact microlitres; shown arithmetic is to 0.0001."""

from decimal import Decimal

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.units import Units
from injector_app.domain.volume import Volume, millilitres_of, units_per_tenth_ml


@pytest.mark.parametrize(
    ("vial", "diluent", "per_tenth"),
    [(200, "4", "5"), (100, "2.5", "4"), (300, "2.5", "12"), (100, "1.2", "8.3333")],
)
def test_units_per_tenth_ml_follow_the_label_table(vial: int, diluent: str, per_tenth: str) -> None:
    found = units_per_tenth_ml(vial=Units(vial * 100), volume=Volume.parse(diluent))
    assert found == Decimal(per_tenth)


def test_millilitres_of_a_point() -> None:
    vial, volume = Units(20000), Volume.parse("4.0")
    assert str(millilitres_of(Units(500), vial=vial, volume=volume)) == "0.1"
    assert str(millilitres_of(Units(500), vial=Units(30000), volume=volume)) == "0.0667"


@pytest.mark.parametrize(
    ("typed", "rule"),
    [
        ("x", Rule.VOLUME_NOT_A_NUMBER),
        ("0", Rule.VOLUME_NOT_POSITIVE),
        ("-1", Rule.VOLUME_NOT_POSITIVE),
        ("101", Rule.VOLUME_TOO_LARGE),
        ("1.2345", Rule.VOLUME_TOO_FINE),
        ("2,5", Rule.NUMBER_HAS_COMMA),
    ],
)
def test_impossible_volumes_are_refused(typed: str, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as caught:
        Volume.parse(typed)
    assert caught.value.rule is rule


def test_volume_is_written_as_typed() -> None:
    assert str(Volume.parse("0.63")) == "0.63"
