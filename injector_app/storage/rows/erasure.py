"""Certificates of destroyed records, and that they are gone."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.utc_time import UtcTime


class TombstoneRow(StoredRow):
    """A patient that is gone; only removing the patient leaves one, and nothing removes it."""

    __tablename__ = "tombstone"
    __table_args__ = ({"sqlite_with_rowid": False},)

    patient_id: Mapped[UUID] = mapped_column(primary_key=True)


class ErasureRow(StoredRow):
    """One certificate; while it is being stored, and only then, the patient can be removed."""

    __tablename__ = "erasure"
    __table_args__ = ({"sqlite_with_rowid": False},)

    patient_id: Mapped[UUID] = mapped_column(
        ForeignKey("tombstone.patient_id", deferrable=True, initially="DEFERRED"),
        primary_key=True,
    )
    record_number: Mapped[str]
    last_entry: Mapped[date]
    kept_until: Mapped[date]
    grounds: Mapped[str]
    erased_at: Mapped[datetime] = mapped_column(UtcTime)
    administrator_id: Mapped[UUID]
    administrator: Mapped[str]
    clinician_id: Mapped[UUID]
    clinician: Mapped[str]
