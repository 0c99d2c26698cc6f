"""What was handed out of records."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.utc_time import UtcTime


class DisclosureRow(StoredRow):
    """One hand-out; triggers refuse every change while the patient's record is kept.

    `corrects` is the hand-out that this entry takes back.
    """

    __tablename__ = "disclosure"
    __table_args__ = (
        # Of the few that have one, as in the migration.
        *(
            Index(f"ix_disclosure_{name}", name, sqlite_where=text(f"{name} IS NOT NULL"))
            for name in ("treatment_id", "corrects")
        ),
        {"sqlite_with_rowid": False},
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"), index=True)
    recipient: Mapped[str]
    manner: Mapped[str]
    what: Mapped[str]
    given_on: Mapped[date]
    name: Mapped[str]
    ground: Mapped[str]
    recorded_at: Mapped[datetime] = mapped_column(UtcTime)
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    treatment_id: Mapped[UUID | None] = mapped_column(ForeignKey("treatment.id"))
    corrects: Mapped[UUID | None] = mapped_column(ForeignKey("disclosure.id"))
