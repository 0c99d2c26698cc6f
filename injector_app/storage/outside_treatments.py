"""Store and load toxin given elsewhere."""

from datetime import datetime

from sqlalchemy import delete, insert, select

from injector_app.domain.ids import OutsideTreatmentId, PatientId, StaffId
from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.domain.units import Units
from injector_app.storage.persons import is_of_person
from injector_app.storage.records import Transaction
from injector_app.storage.rows.outside_treatment import OutsideTreatmentRow as Row


def add_outside_treatment(
    transaction: Transaction, outside: OutsideTreatment, *, at: datetime, by: StaffId
) -> None:
    """Keep one."""
    transaction.execute(
        insert(Row).values(
            id=outside.id,
            patient_id=outside.patient,
            given_on=outside.given_on,
            product=outside.product,
            hundredths=None if outside.units is None else outside.units.hundredths,
            place=outside.place,
            recorded_at=at,
            recorded_by=by,
        )
    )


def list_outside_treatments(
    transaction: Transaction, patient_id: PatientId
) -> tuple[OutsideTreatment, ...]:
    """Those of a patient, newest first."""
    query = (
        select(Row)
        .where(is_of_person(Row.patient_id, patient_id))
        .order_by(Row.given_on.desc(), Row.id)
    )
    return tuple(_outside(row) for row in transaction.scalars(query))


def remove_outside_treatment(transaction: Transaction, outside_id: OutsideTreatmentId) -> None:
    """Remove one; nothing happens when it is gone already."""
    transaction.execute(delete(Row).where(Row.id == outside_id))


def _outside(row: Row) -> OutsideTreatment:
    return OutsideTreatment(
        id=OutsideTreatmentId(row.id),
        patient=PatientId(row.patient_id),
        given_on=row.given_on,
        product=row.product,
        units=None if row.hundredths is None else Units(row.hundredths),
        place=row.place,
    )
