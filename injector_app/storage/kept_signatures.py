"""Keep what signing added to the print of a note, so that the same file can be handed out again."""

from sqlalchemy import insert, select

from injector_app.domain.ids import TreatmentId
from injector_app.storage.records import Transaction
from injector_app.storage.rows.clinic_certificate import KeptSignatureRow


def keep_signature(
    transaction: Transaction,
    treatment_id: TreatmentId,
    *,
    printed: str,
    fingerprint: str,
    added: bytes,
) -> None:
    """Of a print with this digest, signed with this certificate; the first one stays."""
    values = {"printed": printed, "fingerprint": fingerprint, "treatment_id": treatment_id}
    statement = insert(KeptSignatureRow).prefix_with("OR IGNORE").values(**values, added=added)
    transaction.execute(statement)


def kept_signature(transaction: Transaction, *, printed: str, fingerprint: str) -> bytes | None:
    """What was added to this print, or None when it was never signed with this certificate."""
    row = transaction.get(KeptSignatureRow, (printed, fingerprint))
    return None if row is None else row.added


def signatures_of_print(transaction: Transaction, printed: str) -> tuple[bytes, ...]:
    """What was added to this print, with whichever certificate."""
    row = KeptSignatureRow
    found = select(row.added).where(row.printed == printed).order_by(row.fingerprint)
    return tuple(transaction.scalars(found))
