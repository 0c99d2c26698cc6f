"""The people who sign in."""

from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow


class StaffRow(StoredRow):
    """One person; `slot_id` is the key slot that proves the person; rows are never removed."""

    __tablename__ = "staff"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    sign_in: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    credentials: Mapped[str]
    roles: Mapped[str]
    slot_id: Mapped[UUID] = mapped_column(unique=True)
    is_active: Mapped[bool]
    has_first_password: Mapped[bool]
