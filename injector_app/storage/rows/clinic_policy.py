"""What the clinic decided for itself."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.clinic import ONLY
from injector_app.storage.rows.stored_row import StoredRow


class ClinicPolicyRow(StoredRow):
    """`chosen` is JSON of what was decided; everything else is as set up."""

    __tablename__ = "clinic_policy"
    __table_args__ = (CheckConstraint("only = 1", name="only"),)

    only: Mapped[int] = mapped_column(primary_key=True, default=ONLY)
    chosen: Mapped[str]
