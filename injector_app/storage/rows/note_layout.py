"""How the clinic has its notes printed."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.clinic import ONLY
from injector_app.storage.rows.stored_row import StoredRow


class NoteLayoutRow(StoredRow):
    """`chosen` is JSON of what was decided; `logo` is a PNG, or nothing."""

    __tablename__ = "note_layout"
    __table_args__ = (CheckConstraint("only = 1", name="only"),)

    only: Mapped[int] = mapped_column(primary_key=True, default=ONLY)
    chosen: Mapped[str]
    logo: Mapped[bytes]
