"""Whose patient somebody is."""

from sqlalchemy import exists

from injector_app.domain.ids import PatientId, StaffId
from injector_app.storage.persons import is_of_person
from injector_app.storage.records import Transaction
from injector_app.storage.rows.treatment import TreatmentRow


def is_own_patient(transaction: Transaction, patient: PatientId, clinician: StaffId) -> bool:
    """Whether the clinician treats or treated the patient."""
    treated = exists().where(
        is_of_person(TreatmentRow.patient_id, patient), TreatmentRow.clinician_id == clinician
    )
    return bool(transaction.scalar(treated.select()))
