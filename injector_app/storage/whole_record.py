"""Load everything that is kept about one patient."""

from datetime import datetime, tzinfo

from sqlalchemy import select

from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.ids import PatientId, TreatmentId
from injector_app.domain.whole_record import SignedTreatment, WholeRecord
from injector_app.storage.amendments import load_amendments
from injector_app.storage.audit_entries import audit_entries
from injector_app.storage.audit_seals import note_seal
from injector_app.storage.desk_messages import load_messages
from injector_app.storage.disclosures import load_disclosures
from injector_app.storage.drafts import load_draft
from injector_app.storage.earlier_contacts import load_earlier_contacts
from injector_app.storage.hold_events import load_hold_events
from injector_app.storage.notes import load_notes
from injector_app.storage.outcomes import load_outcomes
from injector_app.storage.outside_treatments import list_outside_treatments
from injector_app.storage.patients import load_patient
from injector_app.storage.persons import is_of_person
from injector_app.storage.records import Transaction
from injector_app.storage.rows.treatment import TreatmentRow

EVERY_ENTRY = 10_000_000


def load_whole_record(
    transaction: Transaction, patient_id: PatientId, *, at: datetime, zone: tzinfo
) -> WholeRecord:
    """All of it in one view, oldest visit first, every signed text proved.

    Raises:
        RuleBroken: there is no such patient.
        RecordsProblem: a signed text is gone or not what was signed.
    """
    theirs = select(TreatmentRow.id).where(is_of_person(TreatmentRow.patient_id, patient_id))
    ids = [
        TreatmentId(found)
        for found in transaction.scalars(
            theirs.order_by(TreatmentRow.performed_utc, TreatmentRow.id)
        )
    ]
    signed = [_signed(transaction, each) for each in ids]
    drafts = [load_draft(transaction, each) for each in ids]
    every_entry = AuditQuery(patient=patient_id, limit=EVERY_ENTRY)
    return WholeRecord(
        as_of=at,
        patient=load_patient(transaction, patient_id),
        signed=tuple(each for each in signed if each is not None),
        drafts=tuple(each for each in drafts if each is not None),
        outside=list_outside_treatments(transaction, patient_id),
        disclosures=load_disclosures(transaction, patient_id),
        holds=load_hold_events(transaction, patient_id),
        access=audit_entries(transaction, every_entry, zone=zone),
        messages=load_messages(transaction, patient_id),
        earlier_contacts=load_earlier_contacts(transaction, patient_id),
    )


def _signed(transaction: Transaction, treatment_id: TreatmentId) -> SignedTreatment | None:
    notes = load_notes(transaction, treatment_id)
    if not notes:
        return None
    return SignedTreatment(
        notes=notes,
        amendments=load_amendments(transaction, treatment_id, notes),
        outcomes=load_outcomes(transaction, treatment_id),
        seal=note_seal(transaction, notes[-1]),
    )
