"""List what was handed out of one record."""

from injector_app.domain.disclosure import Disclosure
from injector_app.domain.ids import PatientId
from injector_app.domain.permissions import Action, require
from injector_app.storage.disclosures import load_disclosures
from injector_app.storage.patients import load_patient
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def list_disclosures(work: Work, *, patient_id: PatientId) -> tuple[Disclosure, ...]:
    """All of them, the newest day first; the look is written down.

    Raises:
        RuleBroken: not permitted, or there is no such patient.
    """
    require(work.person, Action.RECORD_DISCLOSURE)
    with work.records.writing() as transaction:
        load_patient(transaction, patient_id)
        found = load_disclosures(transaction, patient_id)
        work.audit(transaction, Trace("list disclosures", "patient", patient_id, patient_id))
    return found
