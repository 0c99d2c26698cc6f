"""Change a patient's particulars."""

from injector_app.domain.patient import Patient, checked_patient
from injector_app.domain.permissions import Action, require
from injector_app.storage.patients import update_patient
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def edit_patient(work: Work, *, patient: Patient) -> Patient:
    """Store the changed patient if nobody else changed the record since it was read.

    Raises:
        RuleBroken: a field is refused or the record number is taken.
        RecordsProblem: changed elsewhere.
    """
    require(work.person, Action.EDIT_PATIENT)
    work.require_room()
    checked = checked_patient(patient, today=work.today)
    with work.records.writing() as transaction:
        stored = update_patient(transaction, checked)
        trace = Trace("edit patient", "patient", stored.id, stored.id, stored.version)
        work.audit(transaction, trace)
    return stored
