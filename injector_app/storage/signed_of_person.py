"""Whether a treatment is signed, and of one person."""

from sqlalchemy import exists

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.ids import PatientId, TreatmentId
from injector_app.storage.persons import is_of_person
from injector_app.storage.records import Transaction
from injector_app.storage.rows.treatment import TreatmentRow as Row


def require_signed(
    transaction: Transaction, treatment_id: TreatmentId, patient_id: PatientId
) -> None:
    """What is pinned to a treatment, or handed out of it, needs a signed note of that patient.

    Raises:
        RuleBroken: there is none.
    """
    is_signed = exists().where(
        Row.id == treatment_id,
        Row.state == TreatmentState.SIGNED.value,
        is_of_person(Row.patient_id, patient_id),
    )
    if not transaction.scalar(is_signed.select()):
        raise RuleBroken(Rule.NOTE_NOT_FOUND, value=str(treatment_id))
