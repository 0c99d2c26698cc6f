"""Append and load legal holds."""

from collections import defaultdict
from datetime import datetime

from sqlalchemy import func, insert, select

from injector_app.domain.ids import PatientId, StaffId
from injector_app.domain.legal_hold import HoldEvent
from injector_app.storage.persons import is_of_person, shown_id
from injector_app.storage.records import Transaction
from injector_app.storage.rows.hold_event import HoldEventRow as Row
from injector_app.storage.rows.patient import PatientRow
from injector_app.storage.staff import load_staff

EventsByPatient = dict[PatientId, tuple[HoldEvent, ...]]


def append_hold_event(
    transaction: Transaction, event: HoldEvent, *, at: datetime, by: StaffId
) -> None:
    """Add the next step of a patient's holds."""
    of_patient = select(func.count()).select_from(Row).where(Row.patient_id == event.patient)
    transaction.execute(
        insert(Row).values(
            patient_id=event.patient,
            number=1 + (transaction.scalar(of_patient) or 0),
            is_held=event.is_held,
            day=event.day,
            reason=event.reason,
            recorded_at=at,
            recorded_by=by,
        )
    )


def load_hold_events(transaction: Transaction, patient_id: PatientId) -> tuple[HoldEvent, ...]:
    """Those of one person, oldest first within each record that was merged."""
    query = (
        select(Row)
        .where(is_of_person(Row.patient_id, patient_id))
        .order_by(Row.patient_id, Row.number)
    )
    return tuple(_event(transaction, row) for row in transaction.scalars(query))


def all_hold_events(transaction: Transaction) -> EventsByPatient:
    """Those of everybody, oldest first, by the patient who is shown."""
    found: defaultdict[PatientId, tuple[HoldEvent, ...]] = defaultdict(tuple)
    query = (
        select(shown_id(PatientRow), Row)
        .join(PatientRow, PatientRow.id == Row.patient_id)
        .order_by(Row.patient_id, Row.number)
    )
    for shown, row in transaction.execute(query):
        found[PatientId(shown)] += (_event(transaction, row),)
    return dict(found)


def _event(transaction: Transaction, row: Row) -> HoldEvent:
    by = load_staff(transaction, StaffId(row.recorded_by)).signature_name
    return HoldEvent(PatientId(row.patient_id), row.is_held, row.day, row.reason, by)
