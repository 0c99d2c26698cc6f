"""The desk records toxin given elsewhere; the chart has it on opening."""

from datetime import date

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import OutsideTreatmentId, PatientId, new_id
from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.usecases.open_past import open_past
from injector_app.usecases.record_outside_treatment import record_outside_treatment
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient


def told(patient: PatientId, day: date = date(2026, 9, 1)) -> OutsideTreatment:
    return OutsideTreatment(OutsideTreatmentId(new_id()), patient, day, place="A spa")


def test_day_to_come_is_refused_and_nothing_kept(work: Work) -> None:
    patient = a_registered_patient(work)
    with pytest.raises(RuleBroken) as caught:
        record_outside_treatment(work, outside=told(patient.id, date(2026, 11, 21)))
    assert caught.value.rule is Rule.PERFORMED_IN_FUTURE
    assert open_past(work, patient_id=patient.id).outside == ()


def test_unknown_patient_is_refused(work: Work) -> None:
    with pytest.raises(RuleBroken) as caught:
        record_outside_treatment(work, outside=told(PatientId(new_id())))
    assert caught.value.rule is Rule.PATIENT_NOT_FOUND


def test_desk_may_record_but_not_open_the_chart(desk: Work) -> None:
    patient = a_registered_patient(desk)
    record_outside_treatment(desk, outside=told(patient.id))
    with pytest.raises(RuleBroken) as caught:
        open_past(desk, patient_id=patient.id)
    assert caught.value.rule is Rule.NOT_PERMITTED
