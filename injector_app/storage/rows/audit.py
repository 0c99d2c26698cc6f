"""Who did what to which record, and when."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.utc_time import UtcTime


class AuditRow(StoredRow):
    """One entry without clinical content; it outlives what it names, so it refers to nothing.

    `mac` waits for the chained audit.
    """

    __tablename__ = "audit"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcTime)
    staff: Mapped[UUID | None]
    action: Mapped[str]
    entity: Mapped[str]
    entity_id: Mapped[str]
    patient: Mapped[UUID | None] = mapped_column(index=True)
    reason: Mapped[str]
    mac: Mapped[bytes | None]
