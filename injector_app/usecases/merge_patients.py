"""Merge two records of one person: one is shown in place of the other, and both are kept."""

from dataclasses import replace

from injector_app.domain.ids import PatientId
from injector_app.domain.patient import Patient
from injector_app.domain.permissions import Action, require
from injector_app.storage.merges import merge_into, own_patient
from injector_app.storage.patients import load_patient
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def merge_patients(
    work: Work, *, patient_id: PatientId, into: PatientId, version: int | None = None
) -> Patient:
    """Show `into` in place of the patient; returns who is shown.

    `version` is the one of the patient that was looked at; None takes the stored one.

    Nothing moves: every treatment keeps its record, every signed note its name.

    Raises:
        RuleBroken: not permitted, one record, or one of the two was merged already.
        RecordsProblem: changed since it was looked at.
    """
    require(work.person, Action.MERGE_PATIENTS)
    work.require_room()
    with work.records.writing() as transaction:
        patient, kept = own_patient(transaction, patient_id), own_patient(transaction, into)
        seen = patient.version if version is None else version
        merge_into(transaction, replace(patient, version=seen), kept.id)
        facts = {"into": str(kept.id)}
        trace = Trace("merge patients", "patient", patient.id, patient.id, seen + 1, facts=facts)
        work.audit(transaction, trace)
        work.audit(transaction, Trace("merge patients", "patient", kept.id, kept.id))
        return load_patient(transaction, kept.id)
