"""Who did what to which record, and when."""

from uuid import UUID

from sqlalchemy import Computed, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow


def _of_body(name: str) -> Computed:
    return Computed(f"json_extract(body, '$.{name}')", persisted=False)


class AuditRow(StoredRow):
    """One entry, as it was chained; it outlives what it names, so it refers to nothing.

    `body` is the one truth. What an entry is found by is worked out from it by the engine.
    """

    __tablename__ = "audit"
    __table_args__ = (
        Index(None, "patient"),
        # One index, not three: each costs a page in every commit, and this answers by itself.
        Index(None, "at", "staff", "action"),
    )

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    body: Mapped[str]
    mac: Mapped[bytes]
    at: Mapped[str | None] = mapped_column(_of_body("at"))
    staff: Mapped[UUID | None] = mapped_column(_of_body("staff"))
    action: Mapped[str | None] = mapped_column(_of_body("action"))
    entity: Mapped[str | None] = mapped_column(_of_body("entity"))
    entity_id: Mapped[str | None] = mapped_column(_of_body("entity_id"))
    patient: Mapped[UUID | None] = mapped_column(_of_body("patient"))
    reason: Mapped[str | None] = mapped_column(_of_body("reason"))


class AuditKeyRow(StoredRow):
    """A key that chained the log up to an entry, before the records got another."""

    __tablename__ = "audit_key"

    last_seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    key: Mapped[bytes] = mapped_column(LargeBinary)
