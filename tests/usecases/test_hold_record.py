"""A hold is placed once and lifted once, each with a reason."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.usecases.hold_record import hold_record
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient


def test_it_is_as_it_is_only_once(work: Work) -> None:
    patient = a_registered_patient(work).id
    for is_held in (True, False):
        event = hold_record(work, patient_id=patient, is_held=is_held, reason=" Letter ")
        assert (event.reason, event.by, event.day) == ("Letter", "Ann Who, MD", work.today)
        with pytest.raises(RuleBroken) as caught:
            hold_record(work, patient_id=patient, is_held=is_held, reason="Letter")
        assert caught.value.rule is Rule.HOLD_AS_IT_IS
    with pytest.raises(RuleBroken) as caught:
        hold_record(work, patient_id=patient, is_held=True, reason=" ")
    assert caught.value.rule is Rule.TEXT_EMPTY
