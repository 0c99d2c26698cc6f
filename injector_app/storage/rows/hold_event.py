"""Legal holds, placed and lifted."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.utc_time import UtcTime


class HoldEventRow(StoredRow):
    """One step; triggers refuse every change while the patient's record is kept."""

    __tablename__ = "hold_event"
    __table_args__ = ({"sqlite_with_rowid": False},)

    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    is_held: Mapped[bool]
    day: Mapped[date]
    reason: Mapped[str]
    recorded_at: Mapped[datetime] = mapped_column(UtcTime)
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
