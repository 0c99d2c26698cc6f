"""What was typed is read, or refused at its field."""

from dataclasses import replace
from datetime import date

import pytest

from injector_app.domain.clinic_reference import ReferenceKind
from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import ClinicReferenceId, new_id
from injector_app.domain.units import Units
from injector_app.gui.chart.past.own.typed_reference import TypedReference

TODAY = date(2026, 11, 20)
TYPED = TypedReference(
    edits=None,
    kind=ReferenceKind.TOTAL,
    product="botox",
    use="",
    region="",
    low="",
    high="400",
    days="84",
    source="Clinic protocol 3",
)


def test_empty_fields_are_unknown() -> None:
    reference = TYPED.reference(TODAY)
    assert (reference.low, reference.high, reference.days) == (None, Units.parse("400"), 84)
    assert reference.entered_on == TODAY


def test_edited_one_keeps_its_id_and_a_new_one_gets_its_own() -> None:
    known = ClinicReferenceId(new_id())
    assert replace(TYPED, edits=known).reference(TODAY).id == known
    assert TYPED.reference(TODAY).id != TYPED.reference(TODAY).id


@pytest.mark.parametrize(
    ("field", "text"), [("high", "much"), ("low", "1,000"), ("days", "0"), ("days", "12 weeks")]
)
def test_problem_is_told_at_its_field(field: str, text: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        replace(TYPED, **{field: text}).reference(TODAY)  # type: ignore[arg-type]
    assert caught.value.path == field
