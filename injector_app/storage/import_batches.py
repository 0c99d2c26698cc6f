"""Imports of patients: begun, finished, taken back and cleared away."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Table, delete, exists, func, insert, or_, select, update
from sqlalchemy.orm import aliased

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import ImportBatchId, PatientId, StaffId
from injector_app.domain.import_batch import BatchState, ImportBatch
from injector_app.storage.patient_names import remove_names
from injector_app.storage.records import Transaction
from injector_app.storage.rows.every_table import METADATA
from injector_app.storage.rows.import_batch import ImportBatchRow as Row
from injector_app.storage.rows.patient import PatientNameRow, PatientRow
from injector_app.storage.staff import load_staff

_FIRST_VERSION = 1


def begin_batch(
    transaction: Transaction, batch_id: ImportBatchId, *, file: str, at: datetime, by: StaffId
) -> None:
    """An import whose patients nobody sees yet."""
    transaction.execute(
        insert(Row).values(
            id=batch_id,
            state=BatchState.COMING.value,
            file=file,
            patients=0,
            started_at=at,
            started_by=by,
        )
    )


def finish_batch(transaction: Transaction, batch_id: ImportBatchId, *, patients: int) -> None:
    """From now on its patients are there, all at once."""
    values = {"state": BatchState.DONE.value, "patients": patients}
    transaction.execute(update(Row).where(Row.id == batch_id).values(values))


def undo_batch(transaction: Transaction, batch_id: ImportBatchId) -> None:
    """From now on nobody sees its patients; they are cleared away in steps."""
    values = {"state": BatchState.UNDONE.value}
    is_not_yet = Row.state != BatchState.UNDONE.value
    transaction.execute(update(Row).where(Row.id == batch_id, is_not_yet).values(values))


def load_batch(transaction: Transaction, batch_id: ImportBatchId) -> ImportBatch:
    """One import, with how many of its patients are in use.

    Raises:
        RuleBroken: there is none.
    """
    row = transaction.get(Row, batch_id)
    if row is None:
        raise RuleBroken(Rule.IMPORT_NOT_FOUND, value=str(batch_id))
    return _batch(transaction, row)


def list_batches(transaction: Transaction) -> tuple[ImportBatch, ...]:
    """The imports that were finished, the newest first."""
    query = select(Row).where(Row.state == BatchState.DONE.value)
    rows = transaction.scalars(query.order_by(Row.started_at.desc(), Row.id))
    return tuple(_batch(transaction, row) for row in rows)


def batches_to_clear(transaction: Transaction) -> tuple[ImportBatchId, ...]:
    """Imports that were cut off or taken back and have patients in the file still."""
    has_some = exists().where(PatientRow.batch_id == Row.id)
    query = select(Row.id).where(Row.state != BatchState.DONE.value, has_some)
    return tuple(ImportBatchId(found) for found in transaction.scalars(query))


def clear_some(transaction: Transaction, batch_id: ImportBatchId, *, limit: int) -> int:
    """Remove some of the patients of an undone import; returns how many there were."""
    query = select(PatientRow.id).where(PatientRow.batch_id == batch_id).limit(limit)
    ids = [PatientId(found) for found in transaction.scalars(query)]
    remove_names(transaction, *ids)
    transaction.execute(
        delete(PatientRow).where(PatientRow.id.in_(ids)),
        execution_options={"synchronize_session": False},
    )
    return len(ids)


def _batch(transaction: Transaction, row: Row) -> ImportBatch:
    used = select(func.count()).where(PatientRow.batch_id == row.id, _is_used())
    return ImportBatch(
        id=ImportBatchId(row.id),
        state=BatchState(row.state),
        file=row.file,
        patients=row.patients,
        started_at=row.started_at,
        by=load_staff(transaction, StaffId(row.started_by)).signature_name,
        used=transaction.scalar(used) or 0,
    )


def _is_used() -> ColumnElement[bool]:
    """Whether a patient is another than the one that came, or something refers to it."""
    other = aliased(PatientRow)
    return or_(
        PatientRow.version != _FIRST_VERSION,
        PatientRow.merged_into.is_not(None),
        exists().where(other.merged_into == PatientRow.id).correlate(PatientRow),
        *(PatientRow.id.in_(select(column)) for column in _references()),
    )


def _references() -> Iterator[ColumnElement[UUID]]:
    """Every column that refers to a patient, of tables to come as well."""
    for table in METADATA.sorted_tables:
        if table.name not in _ITS_OWN:
            yield from _columns(table)


def _columns(table: Table) -> Iterator[ColumnElement[UUID]]:
    for key in table.foreign_keys:
        if key.column.table.name == PatientRow.__tablename__:
            yield key.parent


_ITS_OWN = {PatientRow.__tablename__, PatientNameRow.__tablename__}
