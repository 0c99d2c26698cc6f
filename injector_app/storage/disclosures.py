"""Append and load what was handed out."""

from datetime import datetime

from sqlalchemy import insert, select

from injector_app.domain.disclosure import Disclosure, Manner, Recipient
from injector_app.domain.ids import DisclosureId, PatientId, StaffId
from injector_app.storage.persons import is_of_person
from injector_app.storage.records import Transaction
from injector_app.storage.rows.disclosure import DisclosureRow as Row
from injector_app.storage.staff import load_staff


def append_disclosure(
    transaction: Transaction, disclosure: Disclosure, *, at: datetime, by: StaffId
) -> None:
    """Add one; nothing changes it afterwards."""
    transaction.execute(
        insert(Row).values(
            id=disclosure.id,
            patient_id=disclosure.patient,
            recipient=disclosure.recipient.value,
            manner=disclosure.manner.value,
            what=disclosure.what,
            given_on=disclosure.given_on,
            name=disclosure.name,
            ground=disclosure.ground,
            recorded_at=at,
            recorded_by=by,
        )
    )


def load_disclosures(transaction: Transaction, patient_id: PatientId) -> tuple[Disclosure, ...]:
    """Those of a patient, the newest day first."""
    query = select(Row).where(is_of_person(Row.patient_id, patient_id))
    newest_first = query.order_by(Row.given_on.desc(), Row.recorded_at.desc(), Row.id)
    return tuple(_disclosure(transaction, row) for row in transaction.scalars(newest_first))


def _disclosure(transaction: Transaction, row: Row) -> Disclosure:
    return Disclosure(
        id=DisclosureId(row.id),
        patient=PatientId(row.patient_id),
        recipient=Recipient(row.recipient),
        manner=Manner(row.manner),
        what=row.what,
        given_on=row.given_on,
        name=row.name,
        ground=row.ground,
        recorded_by=load_staff(transaction, StaffId(row.recorded_by)).signature_name,
    )
