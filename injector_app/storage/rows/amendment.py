"""What was added to signed notes."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.utc_time import UtcTime


class AmendmentRow(StoredRow):
    """One entry, exactly as signed; triggers refuse every change.

    `kind` and `about` repeat what the text says, so that lists know what was retracted.
    """

    __tablename__ = "amendment"
    __table_args__ = (
        UniqueConstraint("treatment_id", "previous_digest"),
        Index(None, "kind", "about"),
        {"sqlite_with_rowid": False},
    )

    treatment_id: Mapped[UUID] = mapped_column(ForeignKey("treatment.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    about: Mapped[int]
    canonical: Mapped[str]
    digest: Mapped[str] = mapped_column(unique=True)
    previous_digest: Mapped[str]
    signed_at: Mapped[datetime] = mapped_column(UtcTime)
    signed_by: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
