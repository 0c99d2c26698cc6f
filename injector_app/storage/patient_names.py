"""What patients are found by: the parts of their names, and each part with a letter missing."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import delete, exists, insert, select

from injector_app.domain.ids import PatientId
from injector_app.domain.one_edit import variants
from injector_app.domain.patient import Patient
from injector_app.storage.patient_values import searched_name
from injector_app.storage.records import Transaction
from injector_app.storage.rows.patient import NameVariantRow, PatientNameRow


def add_names(transaction: Transaction, *patients: Patient) -> None:
    """Let new patients be found by name."""
    rows = [row for patient in patients for row in _rows(patient)]
    if not rows:
        return
    transaction.execute(insert(PatientNameRow), rows)
    parts = sorted({row["part"] for row in rows})
    slips = [{"variant": slip, "part": part} for part in parts for slip in sorted(variants(part))]
    if slips:
        transaction.execute(insert(NameVariantRow).prefix_with("OR IGNORE"), slips)


def remove_names(transaction: Transaction, *patient_ids: PatientId) -> None:
    """Let nobody find the patients by name; a part that nobody else has leaves no trace."""
    of_patient = PatientNameRow.patient_id.in_(patient_ids)
    parts = tuple(transaction.scalars(select(PatientNameRow.part).where(of_patient)))
    transaction.execute(delete(PatientNameRow).where(of_patient))
    still_used = exists().where(PatientNameRow.part == NameVariantRow.part)
    transaction.execute(
        delete(NameVariantRow).where(NameVariantRow.part.in_(parts), ~still_used),
        execution_options={"synchronize_session": False},
    )


def replace_names(transaction: Transaction, patient: Patient) -> None:
    """Let a changed patient be found by the name of now."""
    remove_names(transaction, patient.id)
    add_names(transaction, patient)


def _rows(patient: Patient) -> Iterator[dict[str, Any]]:
    name = searched_name(patient)
    for part in sorted(set(name.split())):
        yield {"part": part, "name": name, "patient_id": patient.id}
