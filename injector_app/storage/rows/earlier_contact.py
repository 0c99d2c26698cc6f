"""What patients were reached by before it was changed."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.utc_time import UtcTime


class EarlierContactRow(StoredRow):
    """Phone, e-mail and address as they were; triggers refuse every change."""

    __tablename__ = "earlier_contact"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"), index=True)
    phone: Mapped[str]
    email: Mapped[str]
    address: Mapped[str]
    replaced_at: Mapped[datetime] = mapped_column(UtcTime)
    replaced_by: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
