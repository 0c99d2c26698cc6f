"""SignatureProof: whether a signature is its signer's own, over exactly what is there."""

from dataclasses import dataclass
from enum import StrEnum


class SignatureFlaw(StrEnum):
    """The part that does not fit; words in wording/signature_words.py."""

    TEXT = "text"
    SIGNATURE_MISSING = "signature-missing"
    SIGNATURE = "signature"
    KEY_UNKNOWN = "key-unknown"
    KEY_OF_ANOTHER = "key-of-another"
    KEY_NOT_THEN = "key-not-then"
    LOG = "log"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class SignatureProof:
    """`key` is the public key it was checked with, "" for what was signed before people had keys.

    What was signed before is proved by its digest and the audit chain, and by nothing else.
    """

    key: str = ""
    flaw: SignatureFlaw | None = None

    @property
    def is_valid(self) -> bool:
        """Whether nothing was found wrong."""
        return self.flaw is None
