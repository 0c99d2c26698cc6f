"""Keep the public keys of people for ever, and their private ones as their passwords wrap them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, insert, select

from injector_app.domain.ids import StaffId
from injector_app.domain.wrapped_key import WrappedKey
from injector_app.storage.records import Transaction
from injector_app.storage.rows.signing_key import SigningKeyRow, SigningSecretRow


@dataclass(frozen=True, slots=True)
class KnownKey:
    """Whose key it is, and between which entries of the audit it signs; None for to this day."""

    staff: StaffId
    since: int
    until: int | None = None

    def signed_after(self, seq: int) -> bool:
        """Whether the key was in use when the audit ended with this entry."""
        return self.since < seq and (self.until is None or seq <= self.until)


def add_signing_key(
    transaction: Transaction, public: str, staff: StaffId, *, since: int, at: datetime
) -> None:
    """This person signs with this key from now on; what other keys signed stays signed."""
    values = {"public": public, "staff_id": staff, "since": since, "made_at": at}
    transaction.execute(insert(SigningKeyRow).values(**values))


def known_key(transaction: Transaction, public: str) -> KnownKey | None:
    """What is known of a public key."""
    row = transaction.get(SigningKeyRow, public)
    if row is None:
        return None
    following = (
        select(SigningKeyRow.since)
        .where(SigningKeyRow.staff_id == row.staff_id, SigningKeyRow.since > row.since)
        .order_by(SigningKeyRow.since)
        .limit(1)
    )
    return KnownKey(StaffId(row.staff_id), row.since, transaction.scalar(following))


def first_key_since(transaction: Transaction, staff: StaffId) -> int | None:
    """The entry of the audit after which this person signs with own keys."""
    row = SigningKeyRow
    return transaction.scalar(select(func.min(row.since)).where(row.staff_id == staff))


def keep_secret(transaction: Transaction, wrapped: WrappedKey) -> None:
    """Keep a private key as a password wraps it, beside what another password may wrap."""
    values = {"public": wrapped.public, "nonce": wrapped.nonce, "wrapped": wrapped.wrapped}
    transaction.execute(insert(SigningSecretRow).values(**values))


def load_secrets(transaction: Transaction, staff: StaffId) -> tuple[WrappedKey, ...]:
    """Every wrapping of this person's keys, that of the newest key first."""
    query = (
        select(SigningSecretRow)
        .join(SigningKeyRow, SigningKeyRow.public == SigningSecretRow.public)
        .where(SigningKeyRow.staff_id == staff)
        .order_by(SigningKeyRow.since.desc(), SigningSecretRow.nonce)
    )
    return tuple(
        WrappedKey(row.public, row.nonce, row.wrapped) for row in transaction.scalars(query)
    )


def forget_secrets(
    transaction: Transaction, staff: StaffId, *, but: WrappedKey | None = None
) -> None:
    """Only this wrapping of this person's keys is left, or none."""
    own = select(SigningKeyRow.public).where(SigningKeyRow.staff_id == staff)
    row, kept = SigningSecretRow, "" if but is None else but.nonce
    transaction.execute(delete(row).where(row.public.in_(own), row.nonce != kept))
