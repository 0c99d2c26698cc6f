"""What was typed becomes a treatment elsewhere, or the field that cannot be read."""

from dataclasses import replace
from datetime import date

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import PatientId, new_id
from injector_app.domain.units import Units
from injector_app.gui.patient.elsewhere.typed_outside import TypedOutside

TYPED = TypedOutside(given_on="09/01/2026", product="dysport", units="500.5", place="A spa")
SOMEBODY = PatientId(new_id())


def test_all_fields() -> None:
    outside = TYPED.outside(SOMEBODY, WorldRegion.US)
    assert (outside.given_on, outside.units) == (date(2026, 9, 1), Units.parse("500.5"))
    assert (outside.product, outside.place) == ("dysport", "A spa")


def test_empty_units_are_unknown() -> None:
    assert replace(TYPED, units="  ").outside(SOMEBODY, WorldRegion.US).units is None


@pytest.mark.parametrize(("field", "text"), [("given_on", "soon"), ("units", "0"), ("units", "x")])
def test_field_that_cannot_be_read_is_named(field: str, text: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        replace(TYPED, **{field: text}).outside(SOMEBODY, WorldRegion.US)
    assert caught.value.path == field
