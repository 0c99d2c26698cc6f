"""Keep what a patient was reached by when it is changed."""

from datetime import datetime

from sqlalchemy import insert, select

from injector_app.domain.earlier_contact import EarlierContact
from injector_app.domain.ids import PatientId, StaffId, new_id
from injector_app.domain.patient import Patient
from injector_app.storage.persons import is_of_person
from injector_app.storage.records import Transaction
from injector_app.storage.rows.earlier_contact import EarlierContactRow as Row
from injector_app.storage.rows.staff import StaffRow


def append_earlier_contact(
    transaction: Transaction, before: Patient, *, at: datetime, by: StaffId
) -> None:
    """Keep phone, e-mail and address as they were; nothing changes them afterwards."""
    transaction.execute(
        insert(Row).values(
            id=new_id(),
            patient_id=before.id,
            phone=before.phone,
            email=before.email,
            address=before.address,
            replaced_at=at,
            replaced_by=by,
        )
    )


def load_earlier_contacts(
    transaction: Transaction, patient_id: PatientId
) -> tuple[EarlierContact, ...]:
    """Those of a patient, the newest first; one statement."""
    query = (
        select(Row, StaffRow.name)
        .join(StaffRow, StaffRow.id == Row.replaced_by)
        .where(is_of_person(Row.patient_id, patient_id))
        .order_by(Row.replaced_at.desc(), Row.id)
    )
    return tuple(
        EarlierContact(
            patient=PatientId(row.patient_id),
            phone=row.phone,
            email=row.email,
            address=row.address,
            replaced_at=row.replaced_at,
            replaced_by=by,
        )
        for row, by in transaction.execute(query)
    )
