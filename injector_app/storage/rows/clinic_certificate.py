"""The clinic's certificates, and what signing with them added to exported notes."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.utc_time import UtcTime


class ClinicCertificateRow(StoredRow):
    """A certificate of X.509 as DER, `chain` those of its issuers as PEM.

    One is in place, with its private key. Of one that was, the public part is left, by which files
    that it signed are still known.
    """

    __tablename__ = "clinic_certificate"
    __table_args__ = (
        CheckConstraint("in_place IS NULL OR in_place = 1", name="in_place"),
        CheckConstraint("(in_place IS NULL) = (private IS NULL)", name="private"),
        CheckConstraint("NOT signs_exports OR in_place IS NOT NULL", name="signs_exports"),
    )

    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    certificate: Mapped[bytes]
    chain: Mapped[bytes]
    private: Mapped[bytes | None]
    in_place: Mapped[int | None] = mapped_column(unique=True)
    signs_exports: Mapped[bool]
    added_at: Mapped[datetime] = mapped_column(UtcTime)


class KeptSignatureRow(StoredRow):
    """What a signature added behind the bytes of a print, which has the digest `printed`.

    The print itself is made anew from the record; what was added to it never could be.
    """

    __tablename__ = "kept_signature"

    printed: Mapped[str] = mapped_column(primary_key=True)
    fingerprint: Mapped[str] = mapped_column(
        ForeignKey("clinic_certificate.fingerprint"), primary_key=True
    )
    treatment_id: Mapped[UUID] = mapped_column(ForeignKey("treatment.id"), index=True)
    added: Mapped[bytes]
