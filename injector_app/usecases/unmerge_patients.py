"""Take a merge back: the record is shown again, with everything that was entered in it."""

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId
from injector_app.domain.patient import Patient
from injector_app.domain.permissions import Action, require
from injector_app.storage.merges import own_patient, take_apart
from injector_app.storage.patients import load_patient
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def unmerge_patients(work: Work, *, patient_id: PatientId) -> Patient:
    """What was entered since the merge stays with the record it was entered in.

    Raises:
        RuleBroken: not permitted, no such patient, or it is merged with nobody.
    """
    require(work.person, Action.MERGE_PATIENTS)
    work.require_room()
    with work.records.writing() as transaction:
        patient = own_patient(transaction, patient_id)
        shown = load_patient(transaction, patient_id)
        if shown.id == patient.id:
            raise RuleBroken(Rule.NOT_MERGED, value=patient.record_number)
        take_apart(transaction, patient)
        facts = {"from": str(shown.id)}
        version = patient.version + 1
        trace = Trace("unmerge patients", "patient", patient.id, patient.id, version, facts=facts)
        work.audit(transaction, trace)
        work.audit(transaction, Trace("unmerge patients", "patient", shown.id, shown.id))
        return own_patient(transaction, patient_id)
