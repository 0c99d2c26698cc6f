"""Add the patients of an import, many at a time."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert, select, update

from injector_app.domain.ids import ImportBatchId
from injector_app.domain.patient import Patient
from injector_app.storage.patient_names import add_names
from injector_app.storage.patient_values import values_of
from injector_app.storage.patients import REACH
from injector_app.storage.records import Transaction
from injector_app.storage.rows.patient import PatientRow, RecordCounterRow
from injector_app.storage.touched import next_touch


def add_patients(
    transaction: Transaction, patients: Sequence[Patient], *, batch_id: ImportBatchId
) -> None:
    """Each as version 1; nobody sees them before the import is finished."""
    touch = transaction.scalar(select(next_touch())) or 1
    rows = [_row(patient, batch_id, touch + place) for place, patient in enumerate(patients)]
    connection = transaction.connection()
    connection.execute(insert(PatientRow), rows)
    add_names(transaction, *patients)


def next_number(transaction: Transaction, *, at_least: int) -> int:
    """The next record number that the program gives, above those that a file brings along.

    One that is farther off was given by another system and does not move the count.
    """
    current = transaction.scalars(select(RecordCounterRow.next_number)).one()
    return at_least if current < at_least <= current + REACH else current


def count_from(transaction: Transaction, number: int) -> None:
    """The program goes on counting from here, unless it got farther meanwhile."""
    query = update(RecordCounterRow).where(RecordCounterRow.next_number < number)
    transaction.execute(query.values(next_number=number))


def _row(patient: Patient, batch_id: ImportBatchId, touched: int) -> dict[str, Any]:
    return {
        "id": patient.id,
        "version": 1,
        "touched": touched,
        "batch_id": batch_id,
        **values_of(patient),
    }
