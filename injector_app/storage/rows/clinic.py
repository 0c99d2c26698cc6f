"""The clinic and what ties these records to their key file."""

from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow

ONLY = 1


class ClinicRow(StoredRow):
    """The one clinic."""

    __tablename__ = "clinic"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    address: Mapped[str]
    region: Mapped[str]
    time_zone: Mapped[str]
    is_demo: Mapped[bool]


class IdentityRow(StoredRow):
    """Which key file opens these records."""

    __tablename__ = "identity"
    __table_args__ = (CheckConstraint("only = 1", name="only"),)

    only: Mapped[int] = mapped_column(primary_key=True, default=ONLY)
    database_id: Mapped[UUID]


class KeyCopyRow(StoredRow):
    """The same bytes as the key file, so that a copy travels inside every backup."""

    __tablename__ = "key_copy"
    __table_args__ = (CheckConstraint("only = 1", name="only"),)

    only: Mapped[int] = mapped_column(primary_key=True, default=ONLY)
    data: Mapped[bytes]
