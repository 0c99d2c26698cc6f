"""Who injects and who charts are both on the record from the start."""

from dataclasses import replace

from injector_app.domain.staff import Role
from injector_app.usecases.list_clinicians import list_clinicians
from injector_app.usecases.start_treatment import start_treatment
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient


def test_clinician_charts_without_an_assistant(work: Work) -> None:
    patient = a_registered_patient(work)
    treatment = start_treatment(work, patient_id=patient.id).treatment
    assert (treatment.clinician, treatment.assistant) == (work.person.id, "")


def test_assistant_charts_for_a_clinician_and_is_named(work: Work) -> None:
    patient = a_registered_patient(work)
    clinicians = {member.id for member in list_clinicians(work)}
    helper = replace(work.person, name="Kim Lee", roles=frozenset({Role.ASSISTANT}))
    treatment = start_treatment(replace(work, person=helper), patient_id=patient.id).treatment
    assert treatment.clinician in clinicians
    assert treatment.assistant == "Kim Lee"
