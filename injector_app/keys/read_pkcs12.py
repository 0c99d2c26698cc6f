"""Read a certificate with its private key from a PKCS #12 file (RFC 7292), or say why not."""

from collections.abc import Iterator
from datetime import datetime

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from cryptography.hazmat.primitives.serialization.pkcs12 import (
    PKCS12KeyAndCertificates,
    load_pkcs12,
)
from cryptography.x509 import Certificate

from injector_app.domain.certificate import require_valid_at
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.keys.certificate_facts import certificate_facts
from injector_app.keys.clinic_key import ClinicKey
from injector_app.keys.signing_use import require_signing_use

LARGEST = 1_000_000
_SEQUENCE, _LONG, _VERSION_3 = 0x30, 0x80, b"\x02\x01\x03"


def read_pkcs12(data: bytes, passphrase: str, *, at: datetime) -> ClinicKey:
    """The key that signs, with its certificate and those of its issuers.

    Raises:
        RuleBroken: it is no PKCS #12 file, the passphrase is another, or it may not sign now.
    """
    if not _is_pkcs12(data):
        raise RuleBroken(Rule.CERTIFICATE_UNREADABLE, path="certificate")
    opened = _opened(data, passphrase)
    if opened.key is None:
        raise RuleBroken(Rule.CERTIFICATE_WITHOUT_KEY, path="certificate")
    found = {each.public_bytes(Encoding.DER): each for each in _certificates(opened)}
    own = [der for der, each in found.items() if _is_pair(each, opened.key)]
    if not own:
        raise RuleBroken(Rule.CERTIFICATE_WITHOUT_KEY, path="certificate")
    certificate = found.pop(own[0])
    require_signing_use(certificate, opened.key)
    require_valid_at(certificate_facts(certificate), at)
    chain = b"".join(each.public_bytes(Encoding.PEM) for each in found.values())
    private = opened.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return ClinicKey(own[0], chain, private)


def _opened(data: bytes, passphrase: str) -> PKCS12KeyAndCertificates:
    try:
        return load_pkcs12(data, passphrase.encode() or None)
    except ValueError as problem:
        # The library does not tell a wrong passphrase from bytes that were changed.
        raise RuleBroken(Rule.CERTIFICATE_PASSPHRASE, path="passphrase") from problem
    except (UnsupportedAlgorithm, TypeError) as problem:
        raise RuleBroken(Rule.CERTIFICATE_UNREADABLE, path="certificate") from problem


def _certificates(opened: PKCS12KeyAndCertificates) -> Iterator[Certificate]:
    named = (opened.cert, *opened.additional_certs)
    return (each.certificate for each in named if each is not None)


def _is_pair(certificate: Certificate, key: PrivateKeyTypes) -> bool:
    form = Encoding.DER, PublicFormat.SubjectPublicKeyInfo
    return certificate.public_key().public_bytes(*form) == key.public_key().public_bytes(*form)


def _is_pkcs12(data: bytes) -> bool:
    """Whether it begins as every such file: a sequence, and in it the number of version 3."""
    minimum = 2
    if len(data) < minimum or data[0] != _SEQUENCE:
        return False
    # The length of the sequence itself takes one byte, or says how many follow.
    following = data[1] - _LONG if data[1] > _LONG else 0
    return data[minimum + following :].startswith(_VERSION_3)
