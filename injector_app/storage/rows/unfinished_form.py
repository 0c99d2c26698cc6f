"""Forms that a person had half filled in when the records were closed."""

from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow


class UnfinishedFormRow(StoredRow):
    """One form of one person; `typed` is JSON of what stands in its fields."""

    __tablename__ = "unfinished_form"

    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    typed: Mapped[str]
