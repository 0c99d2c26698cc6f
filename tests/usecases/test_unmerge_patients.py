"""Only what was merged is taken apart."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, new_id
from injector_app.usecases.unmerge_patients import unmerge_patients
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient


def test_others_are_refused(work: Work) -> None:
    with pytest.raises(RuleBroken, match=Rule.NOT_MERGED.value):
        unmerge_patients(work, patient_id=a_registered_patient(work).id)
    with pytest.raises(RuleBroken, match=Rule.PATIENT_NOT_FOUND.value):
        unmerge_patients(work, patient_id=PatientId(new_id()))
