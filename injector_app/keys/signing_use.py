"""Whether a certificate and its key are made for signing documents."""

from cryptography.hazmat.primitives.asymmetric.ec import (
    SECP256R1,
    SECP384R1,
    SECP521R1,
    EllipticCurvePrivateKey,
)
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.x509 import (
    Certificate,
    ExtendedKeyUsage,
    ExtensionNotFound,
    KeyUsage,
    ObjectIdentifier,
)
from cryptography.x509.oid import ExtendedKeyUsageOID

from injector_app.domain.errors import Rule, RuleBroken

# ETSI TS 119 312 no longer allows shorter ones.
SHORTEST_RSA = 2048
_CURVES = (SECP256R1, SECP384R1, SECP521R1)
_FOR_DOCUMENTS = frozenset(
    {
        ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE,
        ExtendedKeyUsageOID.EMAIL_PROTECTION,
        ExtendedKeyUsageOID.CODE_SIGNING,
        # Signing of documents: RFC 9336, Microsoft, Adobe.
        ObjectIdentifier("1.3.6.1.5.5.7.3.36"),
        ObjectIdentifier("1.3.6.1.4.1.311.10.3.12"),
        ObjectIdentifier("1.2.840.113583.1.1.5"),
    }
)


def require_signing_use(certificate: Certificate, key: PrivateKeyTypes) -> None:
    """Refuse what readers of PDF would not take for a signature on a document.

    Raises:
        RuleBroken: it is made for something else, or with a key that such readers do not know.
    """
    if not (_may_sign(certificate) and _is_for_documents(certificate)):
        raise RuleBroken(Rule.CERTIFICATE_NOT_FOR_SIGNING, path="certificate")
    if not _is_known(key):
        raise RuleBroken(Rule.CERTIFICATE_KEY_UNFIT, path="certificate", bits=SHORTEST_RSA)


def _may_sign(certificate: Certificate) -> bool:
    """RFC 5280, 4.2.1.3: a certificate that says what it is for must say signatures."""
    try:
        use = certificate.extensions.get_extension_for_class(KeyUsage).value
    except ExtensionNotFound:
        return True
    return use.digital_signature or use.content_commitment


def _is_for_documents(certificate: Certificate) -> bool:
    """One that is for the site of a web server only, for instance, is not."""
    try:
        uses = certificate.extensions.get_extension_for_class(ExtendedKeyUsage).value
    except ExtensionNotFound:
        return True
    return not _FOR_DOCUMENTS.isdisjoint(uses)


def _is_known(key: PrivateKeyTypes) -> bool:
    if isinstance(key, RSAPrivateKey):
        return key.key_size >= SHORTEST_RSA
    return isinstance(key, EllipticCurvePrivateKey) and isinstance(key.curve, _CURVES)
