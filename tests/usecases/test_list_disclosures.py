"""Each look at the list is written down."""

from injector_app.usecases.list_disclosures import list_disclosures
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient
from tests.usecases.test_add_clinic_reference import audited


def test_look_is_written_down(work: Work) -> None:
    patient = a_registered_patient(work).id
    assert list_disclosures(work, patient_id=patient) == ()
    assert audited(work)[-1].startswith("list disclosures")
