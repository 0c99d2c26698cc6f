"""A line of a look-up; each argument changes one field."""

from dataclasses import replace
from typing import Any

from injector_app.domain.found_treatment import FoundTreatment, TreatmentState
from injector_app.domain.ids import PatientId, TreatmentId, new_id
from tests.support.builders import A_BIRTH_DATE, A_VISIT


def a_found_treatment(**changes: Any) -> FoundTreatment:
    """A signed treatment with 155 U of Botox."""
    found = FoundTreatment(
        id=TreatmentId(new_id()),
        patient=PatientId(new_id()),
        record_number="1001",
        patient_name="Zebraquokka, Marta Lucía",
        birth_date=A_BIRTH_DATE,
        performed_at=A_VISIT,
        clinician="Anna Ortiz",
        indication="chronic-migraine",
        products=("botox",),
        lots=("C1234",),
        units=(("botox", "155"),),
        points_given=31,
        state=TreatmentState.SIGNED,
    )
    return replace(found, **changes)
