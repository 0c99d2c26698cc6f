"""Keep the clinic's certificate with its private key, and the public part of those before it."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import exists, select, update

from injector_app.storage.records import Transaction
from injector_app.storage.rows.clinic_certificate import ClinicCertificateRow

_ONLY = 1


@dataclass(frozen=True, slots=True)
class StoredCertificate:
    """As it lies in the records; `fingerprint` is that of the certificate."""

    fingerprint: str
    certificate: bytes
    chain: bytes
    private: bytes = field(repr=False)
    signs_exports: bool = False


def store_certificate(transaction: Transaction, stored: StoredCertificate, *, at: datetime) -> None:
    """Put it in place of the one before, whose private key is forgotten."""
    forget_private_key(transaction)
    transaction.merge(
        ClinicCertificateRow(
            fingerprint=stored.fingerprint,
            certificate=stored.certificate,
            chain=stored.chain,
            private=stored.private,
            in_place=_ONLY,
            signs_exports=stored.signs_exports,
            added_at=at,
        )
    )
    transaction.flush()


def load_certificate(transaction: Transaction) -> StoredCertificate | None:
    """The one that is in place."""
    row = transaction.scalar(
        select(ClinicCertificateRow).where(ClinicCertificateRow.in_place == _ONLY)
    )
    if row is None or row.private is None:
        return None
    return StoredCertificate(
        row.fingerprint, row.certificate, row.chain, row.private, row.signs_exports
    )


def switch_signing(transaction: Transaction, *, on: bool) -> None:
    """Sign exports with the one in place, or not."""
    row = ClinicCertificateRow
    transaction.execute(update(row).where(row.in_place == _ONLY).values(signs_exports=on))


def forget_private_key(transaction: Transaction) -> None:
    """Nothing is in place any more; the page that held the key is overwritten."""
    row = ClinicCertificateRow
    nothing = {"private": None, "in_place": None, "signs_exports": False}
    transaction.execute(update(row).where(row.in_place == _ONLY).values(**nothing))


def is_of_clinic(transaction: Transaction, fingerprint: str) -> bool:
    """Whether a certificate is or was the clinic's."""
    found = exists().where(ClinicCertificateRow.fingerprint == fingerprint)
    return bool(transaction.scalar(found.select()))
