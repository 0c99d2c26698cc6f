"""Imports of patients."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.utc_time import UtcTime


class ImportBatchRow(StoredRow):
    """One import; triggers let its state go forward only."""

    __tablename__ = "import_batch"
    __table_args__ = ({"sqlite_with_rowid": False},)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    state: Mapped[str]
    file: Mapped[str]
    patients: Mapped[int]
    started_at: Mapped[datetime] = mapped_column(UtcTime)
    started_by: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
