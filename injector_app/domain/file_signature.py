"""FileSignature: what is found of the digital signature inside a PDF."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from injector_app.domain.certificate import CertificateFacts


class SignatureState(StrEnum):
    """What a signature inside a file turns out to be."""

    VALID = "valid"
    ALTERED = "altered"
    FOREIGN = "foreign"
    EXPIRED_AT_SIGNING = "expired-at-signing"
    EXPIRED_NOW = "expired-now"


@dataclass(frozen=True, slots=True)
class FileSignature:
    """Its state, with whose certificate, and when the signer's own clock says it was made.

    Of a file that was altered neither may be readable.
    """

    state: SignatureState
    certificate: CertificateFacts | None = None
    signed_at: datetime | None = None

    @property
    def is_of_clinic(self) -> bool:
        """Whether the clinic's certificate signed exactly this file, then in its time."""
        return self.state in {SignatureState.VALID, SignatureState.EXPIRED_NOW}
