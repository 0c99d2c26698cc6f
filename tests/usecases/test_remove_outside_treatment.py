"""What was told by mistake is taken back, and the audit keeps that it was there."""

from sqlalchemy import text

from injector_app.usecases.open_past import open_past
from injector_app.usecases.record_outside_treatment import record_outside_treatment
from injector_app.usecases.remove_outside_treatment import remove_outside_treatment
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient
from tests.usecases.test_record_outside_treatment import told


def audited(work: Work) -> list[str]:
    with work.records.reading() as transaction:
        return list(transaction.scalars(text("SELECT action FROM audit ORDER BY seq")))


def test_it_can_be_taken_back(work: Work) -> None:
    patient = a_registered_patient(work)
    outside = record_outside_treatment(work, outside=told(patient.id))
    remove_outside_treatment(work, outside_id=outside.id, patient_id=patient.id)
    assert open_past(work, patient_id=patient.id).outside == ()
    assert "remove outside treatment" in audited(work)
