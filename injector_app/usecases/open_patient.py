"""Open a patient with all treatments."""

from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.domain.ids import PatientId
from injector_app.domain.permissions import Action, require
from injector_app.storage.outside_treatments import list_outside_treatments
from injector_app.storage.patients import load_patient
from injector_app.storage.search import search_treatments
from injector_app.work.answers import OpenedPatient
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def open_patient(work: Work, *, patient_id: PatientId) -> OpenedPatient:
    """One patient, the treatments and what was given elsewhere; the look is written down."""
    require(work.person, Action.FIND_TREATMENT)
    with work.records.writing() as transaction:
        patient = load_patient(transaction, patient_id)
        treatments = search_treatments(transaction, TreatmentQuery(patient=patient_id))
        outside = list_outside_treatments(transaction, patient_id)
        work.audit(transaction, Trace("open patient", "patient", patient_id, patient_id))
    return OpenedPatient(patient, treatments, outside)
