"""Treatments, as drafts and as what a list shows of signed ones."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.utc_time import UtcTime
from injector_app.storage.rows.zoned_time import ZonedTime


class TreatmentRow(StoredRow):
    """One visit: the draft's content until it is signed, and its line in a list for good.

    `vials` (product and lot of each) and `units` (given, per product) are JSON; a list reads them
    and never opens the content.
    """

    __tablename__ = "treatment"
    __table_args__ = (
        CheckConstraint("state IN ('draft', 'signed')", name="state"),
        CheckConstraint("(state = 'draft') = (content IS NOT NULL)", name="content"),
        Index(None, "patient_id", "performed_utc"),
        Index(None, "clinician_id", "performed_utc"),
        Index("ix_treatment_last_visit", "patient_id", "state", "performed_day"),
        Index(None, "state", "performed_day", "id"),
        Index(None, "indication", "performed_day", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"))
    clinician_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    performed_at: Mapped[datetime] = mapped_column(ZonedTime)
    performed_utc: Mapped[datetime] = mapped_column(UtcTime, index=True)
    performed_day: Mapped[date] = mapped_column(index=True)
    indication: Mapped[str]
    state: Mapped[str]
    version: Mapped[int]
    points_given: Mapped[int]
    vials: Mapped[str]
    units: Mapped[str]
    updated_at: Mapped[datetime] = mapped_column(UtcTime)
    updated_by: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    # Last, so that lists read the columns before it without its overflow pages.
    content: Mapped[str | None]
    # The newest revision, which the values above are of; triggers let them follow it once.
    revision: Mapped[int] = mapped_column(server_default="1", deferred=True)


class TreatmentVialRow(StoredRow):
    """A vial of a treatment, found by product or lot.

    `size`, `given` and `discarded` are hundredths, and NULL until the note is signed: while a chart
    is drawn they change with every point, and nobody asks.
    """

    __tablename__ = "treatment_vial"
    __table_args__ = (
        Index(None, "lot_key", "used_on", "treatment_id", "place"),
        Index(None, "used_on", "product", "size", "given", "discarded", "treatment_id"),
        Index(
            "ix_treatment_vial_unbalanced",
            "used_on",
            "treatment_id",
            "place",
            sqlite_where=text("given + discarded <> size"),
        ),
    )

    treatment_id: Mapped[UUID] = mapped_column(ForeignKey("treatment.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    product: Mapped[str] = mapped_column(index=True)
    lot_key: Mapped[str]
    lot: Mapped[str] = mapped_column(server_default="")
    used_on: Mapped[date | None]
    size: Mapped[int | None]
    given: Mapped[int | None]
    discarded: Mapped[int | None]
