"""ClinicKey: the clinic's certificate with the private key that belongs to it."""

from dataclasses import dataclass, field

from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_der_x509_certificate, load_pem_x509_certificates

from injector_app.domain.certificate import CertificateFacts
from injector_app.keys.certificate_facts import certificate_facts


@dataclass(frozen=True, slots=True)
class ClinicKey:
    """`certificate` is DER of X.509, `chain` PEM of its issuers, `private` DER of PKCS #8."""

    certificate: bytes
    chain: bytes
    private: bytes = field(repr=False)

    @property
    def facts(self) -> CertificateFacts:
        """What stands in the certificate."""
        return certificate_facts(load_der_x509_certificate(self.certificate))

    @property
    def issuers(self) -> tuple[bytes, ...]:
        """The certificates of the chain, each as DER."""
        parsed = load_pem_x509_certificates(self.chain) if self.chain else ()
        return tuple(each.public_bytes(Encoding.DER) for each in parsed)
