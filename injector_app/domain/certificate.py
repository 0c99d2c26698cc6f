"""The clinic's certificate: whose it is, and when it may be signed with."""

from dataclasses import dataclass
from datetime import datetime

from injector_app.domain.errors import Rule, RuleBroken


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What stands in an X.509 certificate (RFC 5280); `fingerprint` is the SHA-256 of all of it."""

    subject: str
    issuer: str
    valid_from: datetime
    valid_until: datetime
    fingerprint: str

    def is_valid_at(self, moment: datetime) -> bool:
        """Whether the moment lies in the time that it is made for."""
        return self.valid_from <= moment <= self.valid_until


@dataclass(frozen=True, slots=True)
class ClinicCertificate:
    """The certificate that is in place, and whether exported notes are signed with it."""

    facts: CertificateFacts
    signs_exports: bool


def require_valid_at(certificate: CertificateFacts, moment: datetime) -> None:
    """Refuse to sign with a certificate outside the time that it is made for.

    Raises:
        RuleBroken: it is expired, or not valid yet.
    """
    if moment > certificate.valid_until:
        day = certificate.valid_until.date()
        raise RuleBroken(Rule.CERTIFICATE_EXPIRED, path="certificate", until=day)
    if moment < certificate.valid_from:
        day = certificate.valid_from.date()
        raise RuleBroken(Rule.CERTIFICATE_NOT_YET, path="certificate", since=day)
