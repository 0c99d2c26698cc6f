"""Open a patient with all treatments."""

from dataclasses import replace

from injector_app.domain.exposure import RecordedPast
from injector_app.domain.found_treatment import TreatmentQuery, TreatmentState
from injector_app.domain.ids import PatientId
from injector_app.domain.last_treatment import last_treatment
from injector_app.domain.permissions import Action, is_allowed, may_read_free_text, require
from injector_app.domain.reference_lines import Asked
from injector_app.domain.treatment import Treatment
from injector_app.storage.clinic_references import load_clinic_references
from injector_app.storage.disclosures import load_disclosures
from injector_app.storage.outside_treatments import list_outside_treatments
from injector_app.storage.patients import load_patient
from injector_app.storage.search import search_treatments
from injector_app.storage.signed_treatment import load_signed_treatment
from injector_app.work.answers import OpenedPatient
from injector_app.work.context import Work
from injector_app.work.trace import Trace

# Of what was handed out; the whole list has a place of its own.
SHOWN = 50


def open_patient(work: Work, *, patient_id: PatientId) -> OpenedPatient:
    """One patient, the treatments and what was given elsewhere; the look is written down."""
    require(work.person, Action.FIND_TREATMENT)
    with work.records.writing() as transaction:
        patient = load_patient(transaction, patient_id)
        treatments = search_treatments(transaction, TreatmentQuery(patient=patient_id))
        outside = list_outside_treatments(transaction, patient_id)
        signed = next((each for each in treatments if each.state is TreatmentState.SIGNED), None)
        visit = None if signed is None else load_signed_treatment(transaction, signed.id)
        last = None
        if signed is not None and visit is not None:
            own = load_clinic_references(transaction)
            asked = Asked(
                visit=visit,
                past=RecordedPast(outside=outside),
                birth_date=patient.birth_date,
                region=work.clinic.region,
                catalog=work.catalog,
                own=own,
            )
            last = last_treatment(signed, asked)
        may_see = is_allowed(work.person, Action.RECORD_DISCLOSURE)
        newest = load_disclosures(transaction, patient_id, limit=SHOWN) if may_see else ()
        work.audit(transaction, Trace("open patient", "patient", patient_id, patient_id))
    return OpenedPatient(patient, treatments, outside, last, newest, _for_eyes(work, visit))


def _for_eyes(work: Work, visit: Treatment | None) -> Treatment | None:
    if visit is None or not is_allowed(work.person, Action.READ_NOTE):
        return None
    return visit if may_read_free_text(work.person, work.policy) else replace(visit, notes="")
