"""FoundSignature: what a signature inside a PDF is by itself, whoever made it."""

from dataclasses import dataclass
from datetime import datetime

from injector_app.domain.certificate import CertificateFacts


@dataclass(frozen=True, slots=True)
class FoundSignature:
    """`is_whole`: it is over every byte of the file but itself, and fits them.

    `is_as_made_here`: it stands in the file as this program writes it, so that not even a byte
    of the signature itself, which no signature is over, can be another one.
    """

    is_whole: bool
    is_as_made_here: bool = False
    certificate: CertificateFacts | None = None
    signed_at: datetime | None = None


ALTERED = FoundSignature(is_whole=False)
