"""Certificates of destroyed records."""

from sqlalchemy import insert, select

from injector_app.domain.erasure import Erasure, Witness
from injector_app.domain.ids import PatientId, StaffId
from injector_app.storage.records import Transaction
from injector_app.storage.rows.erasure import ErasureRow as Row


def append_erasure(transaction: Transaction, erasure: Erasure) -> None:
    """Open the door for this patient; it cannot be stored unless the patient goes with it."""
    transaction.execute(
        insert(Row).values(
            patient_id=erasure.patient,
            record_number=erasure.record_number,
            last_entry=erasure.last_entry,
            kept_until=erasure.kept_until,
            grounds=erasure.grounds,
            erased_at=erasure.erased_at,
            administrator_id=erasure.administrator.staff,
            administrator=erasure.administrator.name,
            clinician_id=erasure.clinician.staff,
            clinician=erasure.clinician.name,
        )
    )


def load_erasures(transaction: Transaction) -> tuple[Erasure, ...]:
    """All certificates, newest first."""
    rows = transaction.scalars(select(Row).order_by(Row.erased_at.desc(), Row.patient_id))
    return tuple(_erasure(row) for row in rows)


def _erasure(row: Row) -> Erasure:
    return Erasure(
        patient=PatientId(row.patient_id),
        record_number=row.record_number,
        last_entry=row.last_entry,
        kept_until=row.kept_until,
        grounds=row.grounds,
        erased_at=row.erased_at,
        administrator=Witness(StaffId(row.administrator_id), row.administrator),
        clinician=Witness(StaffId(row.clinician_id), row.clinician),
    )
