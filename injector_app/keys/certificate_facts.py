"""Read what stands in a certificate."""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509 import Certificate, Name, NameOID

from injector_app.domain.certificate import CertificateFacts

# The most telling part of a name first.
_NAMED_BY = (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME, NameOID.EMAIL_ADDRESS)
_LONGEST = 200


def certificate_facts(certificate: Certificate) -> CertificateFacts:
    """Whose it is, who vouches for it, and from when to when."""
    return CertificateFacts(
        subject=_words(certificate.subject),
        issuer=_words(certificate.issuer),
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
        fingerprint=certificate.fingerprint(SHA256()).hex(),
    )


def _words(name: Name) -> str:
    """As in: Clinic of the Lake, Lake Health Ltd; anybody can put anything into a certificate."""
    found = (str(each.value) for oid in _NAMED_BY for each in name.get_attributes_for_oid(oid))
    words = ", ".join(dict.fromkeys(found)) or name.rfc4514_string()
    # Invisible letters could make one name look like another.
    return "".join(each if each.isprintable() else "\ufffd" for each in words)[:_LONGEST]
