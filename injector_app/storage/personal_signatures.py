"""Keep the signatures that people gave with their own keys."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import insert, select

from injector_app.domain.ids import TreatmentId
from injector_app.storage.records import Transaction
from injector_app.storage.rows.signing_key import PersonalSignatureRow as Row


class SignedKind(StrEnum):
    """What was signed: a revision, or an entry beside the note."""

    NOTE = "note"
    AMENDMENT = "amendment"


@dataclass(frozen=True, slots=True)
class GivenSignature:
    """A signature in hex, and whether what it signs is to be counter-signed."""

    signature: str
    asks_review: bool = False


GivenSignatures = Mapping[tuple[SignedKind, int], GivenSignature]


def add_signature(
    transaction: Transaction,
    treatment_id: TreatmentId,
    signed: tuple[SignedKind, int],
    given: GivenSignature,
) -> None:
    """Keep the signature of a revision or an entry; the tables refuse every other one."""
    kind, number = signed
    transaction.execute(
        insert(Row).values(
            treatment_id=treatment_id,
            kind=kind.value,
            number=number,
            signature=given.signature,
            asks_review=given.asks_review,
        )
    )


def load_signatures(transaction: Transaction, treatment_id: TreatmentId) -> GivenSignatures:
    """Every signature about a treatment, by what it signs."""
    rows = transaction.scalars(select(Row).where(Row.treatment_id == treatment_id))
    return {
        (SignedKind(row.kind), row.number): GivenSignature(row.signature, row.asks_review)
        for row in rows
    }
