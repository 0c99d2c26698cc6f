"""The clinic's usual doses come from its signed notes."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.units import Units
from injector_app.usecases.list_usual_doses import list_usual_doses
from injector_app.work.context import Work
from tests.support.charting import a_complete_draft, a_registered_patient, a_signed_note


def test_only_signed_notes_count(work: Work) -> None:
    patient = a_registered_patient(work)
    a_complete_draft(work, patient)
    assert list_usual_doses(work) == {}
    a_signed_note(work, patient)
    assert list_usual_doses(work) == {"botox": (Units.parse("5"),)}


def test_front_desk_is_not_told(desk: Work) -> None:
    with pytest.raises(RuleBroken) as refused:
        list_usual_doses(desk)
    assert refused.value.rule is Rule.NOT_PERMITTED
