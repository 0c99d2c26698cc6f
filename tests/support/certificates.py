"""Certificates of clinics that never were, as PKCS #12 files."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import (
    PKCS12PrivateKeyTypes,
    serialize_key_and_certificates,
)
from cryptography.x509 import (
    Certificate,
    CertificateBuilder,
    ExtendedKeyUsage,
    KeyUsage,
    Name,
    NameAttribute,
    NameOID,
    ObjectIdentifier,
)

PASSPHRASE = "open sesame"
# The clock of the tests stands on a day of November 2026.
FROM, UNTIL = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
CLINIC = "Clinique Été & Fils <1>"


@dataclass(frozen=True)
class Made:
    """A key with the certificate that belongs to it."""

    key: PKCS12PrivateKeyTypes
    certificate: Certificate

    def p12(
        self,
        passphrase: str = PASSPHRASE,
        *,
        with_key: bool = True,
        chain: Sequence[Certificate] = (),
    ) -> bytes:
        key = self.key if with_key else None
        cipher = BestAvailableEncryption(passphrase.encode())
        return serialize_key_and_certificates(b"clinic", key, self.certificate, chain, cipher)

    def file(self, folder: Path, name: str = "clinic.p12") -> Path:
        path = folder / name
        path.write_bytes(self.p12())
        return path


def made(  # noqa: PLR0913 - one argument per fault
    key: PKCS12PrivateKeyTypes | None = None,
    *,
    name: str = CLINIC,
    issuer: str = "",
    since: datetime = FROM,
    until: datetime = UNTIL,
    signs: bool | None = True,
    uses: Sequence[ObjectIdentifier] = (),
) -> Made:
    """`signs` is what the certificate says of signatures; None says nothing."""
    key = key or generate_private_key(SECP256R1())
    subject = Name([NameAttribute(NameOID.COMMON_NAME, name)])
    by = Name([NameAttribute(NameOID.COMMON_NAME, issuer)]) if issuer else subject
    builder = (
        CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by)
        .public_key(key.public_key())
        .serial_number(4711)
        .not_valid_before(since)
        .not_valid_after(until)
    )
    if signs is not None:
        builder = builder.add_extension(_usage(signs=signs), critical=True)
    if uses:
        builder = builder.add_extension(ExtendedKeyUsage(uses), critical=False)
    # One that an authority issued is signed by the key itself all the same: nobody follows it.
    digest = None if isinstance(key, Ed25519PrivateKey) else SHA256()
    return Made(key, builder.sign(key, digest))


@cache
def a_certificate() -> Made:
    """The clinic's, good for the year of the tests."""
    return made()


@cache
def another_certificate() -> Made:
    """In the name of somebody else."""
    return made(name="Somebody else", until=UNTIL + timedelta(days=100))


def _usage(*, signs: bool) -> KeyUsage:
    return KeyUsage(
        digital_signature=signs,
        content_commitment=False,
        key_encipherment=not signs,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
