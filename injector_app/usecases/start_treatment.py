"""Start a treatment: a new empty draft for a patient."""

from injector_app.domain.draft import Draft
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, StaffId, TreatmentId, new_id
from injector_app.domain.permissions import Action, require
from injector_app.domain.staff import Role
from injector_app.domain.treatment import Treatment
from injector_app.storage.drafts import add_draft
from injector_app.storage.patients import load_patient
from injector_app.storage.records import Transaction
from injector_app.storage.staff import list_staff
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def start_treatment(work: Work, *, patient_id: PatientId) -> Draft:
    """An empty draft dated now; an assistant charts for the clinic's first clinician."""
    require(work.person, Action.CHART)
    work.require_room()
    with work.records.writing() as transaction:
        patient_id = load_patient(transaction, patient_id).id
        treatment = Treatment(
            id=TreatmentId(new_id()),
            patient=patient_id,
            performed_at=work.local_now().replace(second=0),
            clinician=_clinician(work, transaction),
            assistant="" if _is_clinician(work) else work.person.name,
        )
        draft = add_draft(transaction, treatment, at=work.clock.now(), by=work.person.id)
        work.audit(transaction, Trace("start treatment", "treatment", treatment.id, patient_id))
    return draft


def _is_clinician(work: Work) -> bool:
    return Role.CLINICIAN in work.person.roles


def _clinician(work: Work, transaction: Transaction) -> StaffId:
    if _is_clinician(work):
        return work.person.id
    for member in list_staff(transaction):
        if Role.CLINICIAN in member.roles:
            return member.id
    raise RuleBroken(Rule.STAFF_NOT_FOUND, value="clinician")
