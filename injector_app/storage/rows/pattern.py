"""The clinic's own patterns."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.utc_time import UtcTime


class PatternRow(StoredRow):
    """A named set of points; `name_key` is the name folded, so that no two look alike.

    `points` is JSON: a pattern is read whole or not at all.
    """

    __tablename__ = "pattern"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(unique=True)
    made_for: Mapped[str]
    points: Mapped[str]
    updated_at: Mapped[datetime] = mapped_column(UtcTime)
    updated_by: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
