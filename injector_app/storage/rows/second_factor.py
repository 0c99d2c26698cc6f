"""Who is asked for a one-time code after the password."""

from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow


class SecondFactorRow(StoredRow):
    """The secret of one person's app; `last_step` is the step of the code that was used last."""

    __tablename__ = "second_factor"

    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    secret: Mapped[bytes]
    last_step: Mapped[int]
