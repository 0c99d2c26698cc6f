"""Messages of the front desk to the clinician."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.utc_time import UtcTime


class DeskMessageRow(StoredRow):
    """One message; triggers let nothing change but whether it is done."""

    __tablename__ = "desk_message"
    __table_args__ = (
        # Of the few that have one, and of those that wait, as in the migration.
        Index(
            "ix_desk_message_treatment_id",
            "treatment_id",
            sqlite_where=text("treatment_id IS NOT NULL"),
        ),
        Index("ix_desk_message_sent_at", "sent_at", sqlite_where=text("done_at IS NULL")),
        {"sqlite_with_rowid": False},
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"), index=True)
    treatment_id: Mapped[UUID | None] = mapped_column(ForeignKey("treatment.id"))
    text: Mapped[str]
    sent_at: Mapped[datetime] = mapped_column(UtcTime)
    sent_by: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    done_at: Mapped[datetime | None] = mapped_column(UtcTime)
    done_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
