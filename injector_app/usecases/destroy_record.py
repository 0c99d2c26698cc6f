"""Destroy a whole record after its time: an act of two people that leaves a certificate."""

from dataclasses import replace

from injector_app.domain.erasure import Erasure, Witness, grounds_of
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId
from injector_app.domain.legal_hold import holds_of
from injector_app.domain.permissions import Action, require
from injector_app.domain.retention import is_due, keeping
from injector_app.domain.staff import StaffMember
from injector_app.storage.erase_record import erase_record
from injector_app.storage.hold_events import load_hold_events
from injector_app.storage.newest_entries import newest_entries
from injector_app.storage.patients import load_patient, own_patients
from injector_app.storage.records import Transaction
from injector_app.storage.retention_rules import load_retention_rules
from injector_app.work.context import Work
from injector_app.work.second_person import prove_two
from injector_app.work.trace import Trace


def destroy_record(
    work: Work, *, patient_id: PatientId, password: str, second_sign_in: str, second_password: str
) -> Erasure:
    """Remove all of it; the acting administrator and a clinician sign with their passwords.

    Raises:
        RuleBroken: not permitted, no second person, the record is still kept, or on hold.
        RecordsProblem: one of the passwords is wrong.
    """
    require(work.person, Action.DESTROY_RECORD)
    clinician = prove_two(
        work,
        patient_id,
        password=password,
        sign_in=second_sign_in,
        second_password=second_password,
    )
    with work.records.writing() as transaction:
        erasure = _certificate(work, transaction, patient_id, clinician)
        facts = {"second": clinician.id.hex, "kept_until": erasure.kept_until.isoformat()}
        # Those that were merged into it first: they refer to the one that is shown.
        for patient in reversed(own_patients(transaction, erasure.patient)):
            number = patient.record_number
            erase_record(transaction, replace(erasure, patient=patient.id, record_number=number))
            trace = Trace("destroy record", "patient", patient.id, patient.id, facts=facts)
            work.audit(transaction, trace)
    work.leave_witness()
    return erasure


def _certificate(
    work: Work, transaction: Transaction, patient_id: PatientId, clinician: StaffMember
) -> Erasure:
    patient = load_patient(transaction, patient_id)
    newest = newest_entries(transaction, zone=work.clinic.zone, patient=patient.id)
    last = newest.get(patient.id, work.today)
    holds = holds_of(load_hold_events(transaction, patient_id))
    kept = keeping(patient.birth_date, last, load_retention_rules(transaction), holds)
    if kept is None:
        raise RuleBroken(Rule.ON_HOLD)
    grounds = grounds_of(kept)
    if not is_due(kept, work.today):
        raise RuleBroken(Rule.STILL_KEPT, until=kept.until, grounds=grounds)
    return Erasure(
        patient=patient.id,
        record_number=patient.record_number,
        last_entry=last,
        kept_until=kept.until,
        grounds=grounds,
        erased_at=work.clock.now(),
        administrator=Witness(work.person.id, work.person.signature_name),
        clinician=Witness(clinician.id, clinician.signature_name),
    )
