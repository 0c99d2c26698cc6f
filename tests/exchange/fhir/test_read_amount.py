"""Amounts come in digit for digit, in the units of a toxin only."""

from decimal import Decimal

import pytest

from injector_app.domain.errors import RuleBroken
from injector_app.exchange.fhir.read_amount import read_number, read_toxin


@pytest.mark.parametrize("code", ["[arb'U]", "[USP'U]", "U", "{U}"])
def test_units_of_other_programs_are_taken(code: str) -> None:
    assert read_toxin({"value": Decimal("2.50"), "code": code}, "dose") == "2.50"


@pytest.mark.parametrize("code", ["[iU]", "mL", "", 7])
def test_other_units_are_not(code: object) -> None:
    with pytest.raises(RuleBroken):
        read_toxin({"value": 5, "code": code}, "dose")


@pytest.mark.parametrize("value", ["5", True, None, [5]])
def test_what_is_no_number_is_refused(value: object) -> None:
    assert read_number({"value": 5}, "dose") == "5"
    with pytest.raises(RuleBroken) as caught:
        read_number({"value": value}, "dose")
    assert caught.value.path == "dose.value"
