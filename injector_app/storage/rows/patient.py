"""Patients, what they are found by, and the next record number."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow


class PatientRow(StoredRow):
    """A patient as typed, and the same folded for search.

    `record_key` is the record number in lower case: A12 and a12 are one number. `touched` orders
    patients by last use without a clock. `batch_id` is the import that the patient came with, and
    `merged_into` the patient who is shown instead.
    """

    __tablename__ = "patient"
    __table_args__ = (
        Index(None, "family_folded", "given_folded"),
        # Of the few that have one, as in the migration.
        *(
            Index(f"ix_patient_{name}", name, sqlite_where=text(f"{name} IS NOT NULL"))
            for name in ("batch_id", "merged_into")
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    record_number: Mapped[str]
    family: Mapped[str]
    given: Mapped[str]
    birth_date: Mapped[date] = mapped_column(index=True)
    sex: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]
    address: Mapped[str]
    alerts: Mapped[str]
    version: Mapped[int]
    record_key: Mapped[str] = mapped_column(unique=True)
    family_folded: Mapped[str]
    given_folded: Mapped[str]
    phone_reversed: Mapped[str] = mapped_column(index=True)
    touched: Mapped[int] = mapped_column(index=True)
    body: Mapped[str]
    batch_id: Mapped[UUID | None] = mapped_column(ForeignKey("import_batch.id"))
    merged_into: Mapped[UUID | None] = mapped_column(ForeignKey("patient.id"))
    health_number: Mapped[str] = mapped_column(server_default="")
    health_key: Mapped[str] = mapped_column(server_default="", index=True)


class PatientNameRow(StoredRow):
    """One folded part of a patient's name: "maria", "garcia", "lopez".

    `name` is the whole of it, folded, family first: further words are looked for in the same
    index, and people come in the order of their names.
    """

    __tablename__ = "patient_name"
    __table_args__ = ({"sqlite_with_rowid": False},)

    part: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"), primary_key=True, index=True)


class NameVariantRow(StoredRow):
    """A part of somebody's name by what it becomes without one of its letters."""

    __tablename__ = "name_variant"
    __table_args__ = ({"sqlite_with_rowid": False},)

    variant: Mapped[str] = mapped_column(primary_key=True)
    part: Mapped[str] = mapped_column(primary_key=True, index=True)


class RecordCounterRow(StoredRow):
    """The next record number that the program gives, counting up."""

    __tablename__ = "record_counter"
    __table_args__ = (CheckConstraint("only = 1", name="only"),)

    only: Mapped[int] = mapped_column(primary_key=True)
    next_number: Mapped[int]
