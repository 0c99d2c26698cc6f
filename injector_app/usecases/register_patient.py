"""Register a patient; likely duplicates are shown before saving."""

from dataclasses import replace

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.likely_duplicates import likely_duplicates
from injector_app.domain.patient import Patient, checked_patient
from injector_app.domain.permissions import Action, require
from injector_app.storage.patients import add_patient, next_record_number, patients_alike
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def register_patient(work: Work, *, patient: Patient, duplicates_seen: bool = False) -> Patient:
    """Add a patient; an empty record number takes the next free one.

    Raises:
        RuleBroken: a field is refused, the record number is taken, or somebody alike is there
            and `duplicates_seen` does not say that the person was asked.
    """
    require(work.person, Action.EDIT_PATIENT)
    work.require_room()
    with work.records.writing() as transaction:
        numbered = patient
        if not patient.record_number.strip():
            numbered = replace(patient, record_number=next_record_number(transaction))
        checked = checked_patient(numbered, today=work.today)
        alike = likely_duplicates(checked, patients_alike(transaction, checked))
        if alike and not duplicates_seen:
            raise RuleBroken(Rule.LIKELY_DUPLICATE, patients=alike, count=len(alike))
        stored = add_patient(transaction, checked)
        work.audit(transaction, Trace("register patient", "patient", stored.id, stored.id))
    return stored
