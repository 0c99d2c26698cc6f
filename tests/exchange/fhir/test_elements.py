"""Shared parts: codes with their systems, and amounts that no converter takes for others."""

from decimal import Decimal

from injector_app.domain.units import Units
from injector_app.exchange.fhir.elements import (
    concept,
    identifier,
    item,
    millilitres,
    not_answered,
    toxin,
)


def test_codes_without_a_code_are_left_out() -> None:
    assert concept("Pain", ("s", ""), ("", "R52")) == {"coding": [{"code": "R52"}], "text": "Pain"}
    assert concept("", ("s", "c")) == {"coding": [{"system": "s", "code": "c"}]}
    assert concept("", ("s", "")) == {}


def test_toxin_is_an_arbitrary_unit() -> None:
    quantity = toxin(Units.parse("2.50"))
    assert (quantity["value"], quantity["unit"]) == (Decimal("2.5"), "U")
    assert quantity["code"] == "[arb'U]"


def test_others() -> None:
    assert millilitres(Decimal(4))["code"] == "mL"
    assert not_answered()["dataAbsentReason"]["coding"][0]["code"] == "unknown"
    assert identifier("s", 7) == [{"system": "s", "value": "7"}]
    assert item("labelled", "Labelled")["coding"][0]["code"] == "labelled"
