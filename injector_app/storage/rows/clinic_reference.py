"""References that the clinic entered itself."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow


class ClinicReferenceRow(StoredRow):
    """One figure; `low` and `high` are hundredths, NULL where the source names none."""

    __tablename__ = "clinic_reference"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    product: Mapped[str]
    use: Mapped[str]
    region: Mapped[str]
    low: Mapped[int | None]
    high: Mapped[int | None]
    days: Mapped[int | None]
    source: Mapped[str]
    entered_on: Mapped[date]
    entered_by: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
