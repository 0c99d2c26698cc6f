"""Append and load what was handed out."""

from datetime import datetime

from sqlalchemy import exists, insert, select

from injector_app.domain.disclosure import Disclosure, Manner, Recipient
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import DisclosureId, PatientId, StaffId, TreatmentId
from injector_app.storage.persons import is_of_person
from injector_app.storage.records import Transaction
from injector_app.storage.rows.disclosure import DisclosureRow as Row
from injector_app.storage.rows.staff import StaffRow
from injector_app.storage.staff import staff_of


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
            treatment_id=disclosure.treatment,
            corrects=disclosure.corrects,
        )
    )


def load_disclosures(
    transaction: Transaction, patient_id: PatientId, *, limit: int | None = None
) -> tuple[Disclosure, ...]:
    """Those of a patient, or so many of them, the newest day first; one statement."""
    query = select(Row, StaffRow).join(StaffRow, StaffRow.id == Row.recorded_by)
    theirs = query.where(is_of_person(Row.patient_id, patient_id))
    newest_first = theirs.order_by(Row.given_on.desc(), Row.recorded_at.desc(), Row.id)
    return tuple(_disclosure(*row) for row in transaction.execute(newest_first.limit(limit)))


def load_disclosure(transaction: Transaction, disclosure_id: DisclosureId) -> Disclosure:
    """One of them.

    Raises:
        RuleBroken: there is none.
    """
    query = select(Row, StaffRow).join(StaffRow, StaffRow.id == Row.recorded_by)
    row = transaction.execute(query.where(Row.id == disclosure_id)).one_or_none()
    if row is None:
        raise RuleBroken(Rule.DISCLOSURE_NOT_FOUND, value=str(disclosure_id))
    return _disclosure(*row)


def is_taken_back(transaction: Transaction, disclosure_id: DisclosureId) -> bool:
    """Whether a later entry says that it was not so."""
    return bool(transaction.scalar(exists().where(Row.corrects == disclosure_id).select()))


def _disclosure(row: Row, by: StaffRow) -> Disclosure:
    return Disclosure(
        id=DisclosureId(row.id),
        patient=PatientId(row.patient_id),
        recipient=Recipient(row.recipient),
        manner=Manner(row.manner),
        what=row.what,
        given_on=row.given_on,
        name=row.name,
        ground=row.ground,
        recorded_by=staff_of(by).signature_name,
        treatment=None if row.treatment_id is None else TreatmentId(row.treatment_id),
        corrects=None if row.corrects is None else DisclosureId(row.corrects),
    )
