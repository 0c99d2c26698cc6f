"""What became of signed treatments."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.utc_time import UtcTime


class OutcomeRow(StoredRow):
    """One entry; triggers refuse every change, and an entry is corrected at most once.

    Without a rowid there is no second key by which REPLACE could take an entry away.
    """

    __tablename__ = "outcome"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    treatment_id: Mapped[UUID] = mapped_column(ForeignKey("treatment.id"), index=True)
    seen_on: Mapped[date]
    response: Mapped[str]
    comment: Mapped[str]
    score_name: Mapped[str]
    score_value: Mapped[str]
    adverse: Mapped[str]
    lasted_weeks: Mapped[int | None]
    corrects: Mapped[UUID | None] = mapped_column(ForeignKey("outcome.id"), unique=True)
    recorded_on: Mapped[date]
    recorded_at: Mapped[datetime] = mapped_column(UtcTime)
    recorded_by: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
