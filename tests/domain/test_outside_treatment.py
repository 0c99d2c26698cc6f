"""What is told of toxin elsewhere is checked before it is kept."""

from dataclasses import replace
from datetime import date

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import OutsideTreatmentId, PatientId, new_id
from injector_app.domain.outside_treatment import OutsideTreatment, checked_outside_treatment
from injector_app.domain.units import Units

TODAY = date(2026, 11, 22)
TOLD = OutsideTreatment(
    OutsideTreatmentId(new_id()), PatientId(new_id()), date(2026, 10, 1), place="  A clinic "
)


def test_text_is_made_plain() -> None:
    assert checked_outside_treatment(TOLD, today=TODAY) == replace(TOLD, place="A clinic")


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        (replace(TOLD, given_on=date(2026, 11, 23)), Rule.PERFORMED_IN_FUTURE),
        (replace(TOLD, units=Units.parse("50")), Rule.UNITS_WITHOUT_PRODUCT),
        (replace(TOLD, place="a\u202eb"), Rule.TEXT_HAS_CONTROL),
    ],
)
def test_what_cannot_be_is_refused(told: OutsideTreatment, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as caught:
        checked_outside_treatment(told, today=TODAY)
    assert caught.value.rule is rule
