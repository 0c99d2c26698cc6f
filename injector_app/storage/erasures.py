"""Certificates of destroyed records."""

from pathlib import Path

from sqlalchemy import insert, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from injector_app.domain.erasure import Erasure, Witness
from injector_app.domain.ids import PatientId, StaffId
from injector_app.storage.connection import connect
from injector_app.storage.engine import engine_over
from injector_app.storage.records import Transaction
from injector_app.storage.rows.erasure import ErasureRow as Row
from injector_app.storage.translate_errors import translated_errors
from injector_app.system.errors import RecordsProblem


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


def erasures_in_file(path: Path, key: bytes | bytearray) -> tuple[Erasure, ...]:
    """The certificates in records that nobody has open; none where they cannot be read."""
    if not path.exists():
        return ()
    try:
        with translated_errors(path.parent):
            engine = engine_over(connect(path, key, mode="ro"))
            try:
                with Session(engine) as transaction:
                    return load_erasures(transaction)
            finally:
                engine.dispose()
    except (RecordsProblem, SQLAlchemyError):
        # Damaged, of another key, or older than certificates: a restore is the way out of that.
        return ()


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
