"""The patient of a record number typed on the command line."""

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId
from injector_app.usecases.find_audit_subject import find_audit_subject
from injector_app.work.context import Work


def patient_of(work: Work, record_number: str) -> PatientId:
    """The id.

    Raises:
        RuleBroken: not permitted, no number, or there is no such patient.
    """
    patient, _ = find_audit_subject(work, record_number=record_number, sign_in="")
    if patient is None:
        raise RuleBroken(Rule.TEXT_EMPTY, path="record_number")
    return patient
