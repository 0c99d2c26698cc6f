"""List how a patient was reached before it was changed."""

from injector_app.domain.earlier_contact import EarlierContact
from injector_app.domain.ids import PatientId
from injector_app.domain.permissions import Action, require
from injector_app.storage.earlier_contacts import load_earlier_contacts
from injector_app.storage.patients import load_patient
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def list_earlier_contacts(work: Work, *, patient_id: PatientId) -> tuple[EarlierContact, ...]:
    """All of them, the newest first; the look is written down.

    Raises:
        RuleBroken: not permitted, or there is no such patient.
    """
    require(work.person, Action.EDIT_PATIENT)
    with work.records.writing() as transaction:
        load_patient(transaction, patient_id)
        found = load_earlier_contacts(transaction, patient_id)
        trace = Trace("list earlier contacts", "patient", patient_id, patient_id)
        work.audit(transaction, trace)
    return found
