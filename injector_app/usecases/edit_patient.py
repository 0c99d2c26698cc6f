"""Change a patient's particulars."""

from injector_app.domain.earlier_contact import is_reached_otherwise
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.patient import Patient, checked_patient
from injector_app.domain.permissions import Action, is_allowed, require
from injector_app.storage.earlier_contacts import append_earlier_contact
from injector_app.storage.merges import own_patient
from injector_app.storage.patients import update_patient
from injector_app.work.context import Work
from injector_app.work.trace import Trace

# What treatments are charted by, for eyes that know what it means.
CLINICAL_FIELDS = ("alerts", "body")


def edit_patient(work: Work, *, patient: Patient) -> Patient:
    """Store the changed patient if nobody else changed the record since it was read.

    Phone, e-mail and address as they were are kept.

    Raises:
        RuleBroken: a field is refused or not for this person, or the record number is taken.
        RecordsProblem: changed elsewhere.
    """
    require(work.person, Action.EDIT_PATIENT)
    work.require_room()
    checked = checked_patient(patient, today=work.today)
    with work.records.writing() as transaction:
        before = own_patient(transaction, patient.id)
        _require_clinical(work, before, checked)
        stored = update_patient(transaction, checked)
        is_moved = is_reached_otherwise(before, stored)
        if is_moved:
            append_earlier_contact(transaction, before, at=work.clock.now(), by=work.person.id)
        facts = {"contact": "changed"} if is_moved else {}
        trace = Trace("edit patient", "patient", stored.id, stored.id, stored.version, facts=facts)
        work.audit(transaction, trace)
    return stored


def _require_clinical(work: Work, before: Patient, after: Patient) -> None:
    if is_allowed(work.person, Action.EDIT_CLINICAL):
        return
    for field in CLINICAL_FIELDS:
        if getattr(before, field) != getattr(after, field):
            raise RuleBroken(Rule.CLINICAL_FIELD, path=field, action=Action.EDIT_CLINICAL.value)
