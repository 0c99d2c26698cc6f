"""Remember which patients were in hand last, without a clock."""

from sqlalchemy import ScalarSelect, func, literal, select, update
from sqlalchemy.orm import aliased

from injector_app.domain.ids import PatientId
from injector_app.storage.persons import shown_patient_id
from injector_app.storage.records import Transaction
from injector_app.storage.rows.patient import PatientRow


def touch_patient(transaction: Transaction, patient_id: PatientId) -> None:
    """Put the patient first among those in hand."""
    transaction.execute(
        update(PatientRow)
        .where(PatientRow.id == shown_patient_id(transaction, patient_id))
        .values(touched=next_touch()),
        execution_options={"synchronize_session": False},
    )


def next_touch() -> ScalarSelect[int]:
    """A number above all that were given."""
    others = aliased(PatientRow)
    return select(func.coalesce(func.max(others.touched), literal(0)) + 1).scalar_subquery()
