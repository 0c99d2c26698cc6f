"""SignatureProof: whether a signature is its signer's own, over exactly what is there."""

from dataclasses import dataclass
from enum import StrEnum


class SignatureFlaw(StrEnum):
    """The part that does not fit; words in signature_words.py."""

    TEXT = "text"
    MISSING = "signature-missing"
    SIGNATURE = "signature"
    KEY_UNKNOWN = "key-unknown"
    KEY_OF_ANOTHER = "key-of-another"
    KEY_NOT_THEN = "key-not-then"
    LOG = "log"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class SignatureProof:
    """`key` is the public key that was checked, "" for what was signed before people had keys.

    What was signed before is proved by its digest and the audit chain, and by nothing else.
    """

    key: str = ""
    flaw: SignatureFlaw | None = None

    @property
    def is_valid(self) -> bool:
        """Whether nothing was found wrong."""
        return self.flaw is None


@dataclass(frozen=True, slots=True)
class NoteProofs:
    """One proof per revision and one per entry beside the note, oldest first."""

    notes: tuple[SignatureProof, ...] = ()
    entries: tuple[SignatureProof, ...] = ()

    @property
    def are_valid(self) -> bool:
        """Whether nothing was found wrong with any."""
        return all(proof.is_valid for proof in (*self.notes, *self.entries))
