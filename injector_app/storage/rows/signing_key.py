"""The keys people sign with, and what they signed with them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow
from injector_app.storage.rows.utc_time import UtcTime


class SigningKeyRow(StoredRow):
    """A public key and whose it is, for ever; triggers refuse every change.

    It signs after entry `since` of the audit and until the same person has another key: numbers of
    entries, because a clock may be wrong.
    """

    __tablename__ = "signing_key"
    __table_args__ = ({"sqlite_with_rowid": False},)

    public: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    since: Mapped[int]
    made_at: Mapped[datetime] = mapped_column(UtcTime)


class SigningSecretRow(StoredRow):
    """A private key as its owner's password wraps it; it goes when the password does."""

    __tablename__ = "signing_secret"
    __table_args__ = ({"sqlite_with_rowid": False},)

    public: Mapped[str] = mapped_column(ForeignKey("signing_key.public"), primary_key=True)
    nonce: Mapped[str] = mapped_column(primary_key=True)
    wrapped: Mapped[str]


class PersonalSignatureRow(StoredRow):
    """A signature over the canonical text of a revision (`note`) or an entry (`amendment`).

    `asks_review` repeats what the text says, so that a list knows what is to be counter-signed.
    """

    __tablename__ = "personal_signature"
    __table_args__ = (
        CheckConstraint("kind IN ('note', 'amendment')", name="kind"),
        # Of the few that ask, so that the others cost nothing.
        Index(None, "asks_review", sqlite_where=text("asks_review = 1")),
        {"sqlite_with_rowid": False},
    )

    treatment_id: Mapped[UUID] = mapped_column(ForeignKey("treatment.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    signature: Mapped[str]
    asks_review: Mapped[bool]
