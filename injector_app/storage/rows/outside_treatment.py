"""Toxin given elsewhere."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.utc_time import UtcTime


class OutsideTreatmentRow(StoredRow):
    """One visit elsewhere; `product` "" and `units` NULL: nobody knows."""

    __tablename__ = "outside_treatment"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"), index=True)
    given_on: Mapped[date]
    product: Mapped[str]
    hundredths: Mapped[int | None]
    place: Mapped[str]
    recorded_at: Mapped[datetime] = mapped_column(UtcTime)
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
