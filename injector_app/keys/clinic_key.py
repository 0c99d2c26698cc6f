"""ClinicKey: the clinic's certificate with the private key that belongs to it."""

from dataclasses import dataclass, field

from injector_app.domain.certificate import CertificateFacts


@dataclass(frozen=True, slots=True)
class ClinicKey:
    """`certificate` and `chain` are DER of X.509, `private` is DER of PKCS #8 (RFC 5208)."""

    facts: CertificateFacts
    certificate: bytes
    chain: tuple[bytes, ...]
    private: bytes = field(repr=False)
