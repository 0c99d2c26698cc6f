"""Append, load and mark messages of the front desk."""

from collections.abc import Iterator
from datetime import date, datetime

from sqlalchemy import Select, insert, or_, select, update
from sqlalchemy.orm import aliased

from injector_app.domain.desk_message import DeskMessage
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import DeskMessageId, PatientId, StaffId, TreatmentId
from injector_app.storage.patient_values import patient_of
from injector_app.storage.persons import is_of_person, shown_id
from injector_app.storage.records import Transaction
from injector_app.storage.rows.desk_message import DeskMessageRow as Row
from injector_app.storage.rows.patient import PatientRow
from injector_app.storage.rows.staff import StaffRow
from injector_app.storage.rows.treatment import TreatmentRow

_BY, _DONE_BY, _OWN = aliased(StaffRow), aliased(StaffRow), aliased(PatientRow)
Found = Select[Row, PatientRow, date, str, str]


def append_message(
    transaction: Transaction, message: DeskMessage, *, at: datetime, by: StaffId
) -> None:
    """Add one; its words never change."""
    transaction.execute(
        insert(Row).values(
            id=message.id,
            patient_id=message.patient,
            treatment_id=message.treatment,
            text=message.text,
            sent_at=at,
            sent_by=by,
        )
    )


def load_messages(transaction: Transaction, patient_id: PatientId) -> tuple[DeskMessage, ...]:
    """Those about a patient, the newest first; one statement."""
    theirs = _messages().where(is_of_person(Row.patient_id, patient_id))
    return tuple(_found(transaction, theirs.order_by(Row.sent_at.desc(), Row.id)))


def load_message(transaction: Transaction, message_id: DeskMessageId) -> DeskMessage:
    """One of them.

    Raises:
        RuleBroken: there is none.
    """
    found = next(_found(transaction, _messages().where(Row.id == message_id)), None)
    if found is None:
        raise RuleBroken(Rule.MESSAGE_NOT_FOUND, value=str(message_id))
    return found


def waiting_messages(
    transaction: Transaction, clinician: StaffId | None, *, limit: int
) -> tuple[DeskMessage, ...]:
    """Those that nobody saw to, the oldest first: for a clinician not those of others' visits."""
    waiting = _messages().where(Row.done_at.is_(None))
    if clinician is not None:
        waiting = waiting.where(
            or_(Row.treatment_id.is_(None), TreatmentRow.clinician_id == clinician)
        )
    return tuple(_found(transaction, waiting.order_by(Row.sent_at, Row.id).limit(limit)))


def mark_message(
    transaction: Transaction, message_id: DeskMessageId, at: datetime | None, by: StaffId | None
) -> None:
    """Done at a time by a person, or open again."""
    values = {"done_at": at, "done_by": by}
    transaction.execute(update(Row).where(Row.id == message_id).values(values))


def _messages() -> Found:
    return (
        select(Row, PatientRow, TreatmentRow.performed_day, _BY.name, _DONE_BY.name)
        .join(_OWN, _OWN.id == Row.patient_id)
        .join(PatientRow, PatientRow.id == shown_id(_OWN))
        .join(_BY, _BY.id == Row.sent_by)
        .outerjoin(_DONE_BY, _DONE_BY.id == Row.done_by)
        .outerjoin(TreatmentRow, TreatmentRow.id == Row.treatment_id)
    )


def _found(transaction: Transaction, query: Found) -> Iterator[DeskMessage]:
    for row, patient, visit_on, by, done_by in transaction.execute(query):
        yield DeskMessage(
            id=DeskMessageId(row.id),
            patient=PatientId(patient.id),
            text=row.text,
            treatment=None if row.treatment_id is None else TreatmentId(row.treatment_id),
            visit_on=visit_on,
            patient_name=patient_of(patient).full_name,
            sent_at=row.sent_at,
            sent_by=by,
            done_at=row.done_at,
            done_by=done_by or "",
        )
