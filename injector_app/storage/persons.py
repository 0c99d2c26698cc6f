"""One person may have several records: here, and only here, is decided which of them count.

A patient that was merged keeps its row, its id and whatever refers to it. `merged_into` names the
one that is shown. What is listed by patient is listed for every id of the person.
"""

from functools import cache
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from injector_app.domain.ids import PatientId
from injector_app.storage.records import Transaction
from injector_app.storage.rows.import_batch import ImportBatchRow
from injector_app.storage.rows.patient import PatientRow

Ids = Select[UUID]
DONE = "done"


def is_shown(row: type[PatientRow] = PatientRow) -> ColumnElement[bool]:
    """Whether lists show a patient: not merged into another, and of no half or undone import."""
    return and_(row.merged_into.is_(None), is_in_force(row))


def is_in_force(row: type[PatientRow] = PatientRow) -> ColumnElement[bool]:
    """Whether a patient is of no half or undone import."""
    done = select(ImportBatchRow.id).where(ImportBatchRow.state == DONE)
    return or_(row.batch_id.is_(None), row.batch_id.in_(done))


def has_hidden(transaction: Transaction) -> bool:
    """Whether there are patients of a half or undone import; as a rule there are none."""
    return transaction.scalar(_hidden()) is not None


@cache
def _hidden() -> Select[UUID]:
    """Built once: every key of the search asks it."""
    of_batch = select(PatientRow.id).where(PatientRow.batch_id == ImportBatchRow.id).exists()
    return select(ImportBatchRow.id).where(ImportBatchRow.state != DONE, of_batch).limit(1)


# Made once: a card asks a dozen statements that each need both, and a new alias costs more than
# the rest of a statement.
@cache
def _own_row() -> type[PatientRow]:
    return aliased(PatientRow)


@cache
def _row_of_person() -> type[PatientRow]:
    return aliased(PatientRow)


def shown_id(row: type[PatientRow]) -> ColumnElement[UUID]:
    """The id of the patient that is shown in place of a row."""
    return func.coalesce(row.merged_into, row.id)


def shown_in_place_of(ids: Ids) -> Ids:
    """The patients that are shown in place of those."""
    own = aliased(PatientRow)
    return select(shown_id(own)).where(own.id.in_(ids))


def ids_of_persons(ids: Ids) -> Ids:
    """Every id of the persons that those ids belong to."""
    shown, row = shown_in_place_of(ids), aliased(PatientRow)
    return select(row.id).where(or_(row.id.in_(shown), row.merged_into.in_(shown)))


def is_of_person(column: InstrumentedAttribute[UUID], patient_id: PatientId) -> ColumnElement[bool]:
    """Whether a row belongs to the person of a patient, whichever of the ids it carries."""
    row = _own_row()
    own = select(shown_id(row)).where(row.id == patient_id).scalar_subquery()
    return column.in_(ids_shown_as(own))


def ids_shown_as(shown: ColumnElement[UUID] | InstrumentedAttribute[UUID]) -> Ids:
    """Every id of the person that is shown under this one."""
    row = _row_of_person()
    found = select(row.id).where(or_(row.id == shown, row.merged_into == shown))
    return found.correlate_except(row)


def ids_of_person(transaction: Transaction, patient_id: PatientId) -> tuple[PatientId, ...]:
    """Every id of the person, the one that is shown first."""
    query = select(PatientRow.id).where(is_of_person(PatientRow.id, patient_id))
    ordered = query.order_by(PatientRow.merged_into.is_not(None), PatientRow.id)
    return tuple(PatientId(found) for found in transaction.scalars(ordered))


def shown_patient_id(transaction: Transaction, patient_id: PatientId) -> PatientId:
    """The patient that is shown in place of this one; itself, where there is none."""
    query = select(shown_id(PatientRow)).where(PatientRow.id == patient_id)
    found = transaction.scalar(query)
    return patient_id if found is None else PatientId(found)
