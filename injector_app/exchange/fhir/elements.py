"""Small parts that resources share: coded words, amounts, notes of a value that is not there."""

from decimal import Decimal

from injector_app.domain.units import Units
from injector_app.exchange.fhir.canonical import ABSENT, ITEM, UCUM
from injector_app.exchange.fhir.resource import Plain

# For every brand: UCUM's "U" is an enzyme unit and "[iU]" an international unit, and no converter
# takes arbitrary units of one product for those of another.
TOXIN_UNIT = "[arb'U]"


def concept(text: str, *codings: tuple[str, str]) -> Plain:
    """Words with the codes for them, each a system and a code; without a system, "" stands."""
    coding = [
        {"system": system, "code": code} if system else {"code": code}
        for system, code in codings
        if code
    ]
    return {**({"coding": coding} if coding else {}), **({"text": text} if text else {})}


def item(code: str, text: str) -> Plain:
    """A thing that we observe and for which there is no code that we could verify."""
    return concept(text, (ITEM, code))


def toxin(units: Units) -> Plain:
    """An amount of one product's toxin."""
    value = Decimal(str(units))
    return {"value": value, "unit": "U", "system": UCUM, "code": TOXIN_UNIT}


def millilitres(volume: Decimal) -> Plain:
    """A volume."""
    return {"value": volume, "unit": "mL", "system": UCUM, "code": "mL"}


def not_answered() -> Plain:
    """Instead of a value: nobody has said."""
    return {"dataAbsentReason": concept("Not answered", (ABSENT, "unknown"))}


def identifier(system: str, value: object) -> list[Plain]:
    """The one identifier of a resource."""
    return [{"system": system, "value": str(value)}]
