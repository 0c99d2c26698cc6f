"""Judge the digital signature inside a file: whose it is, and whether the file was changed."""

from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING

from injector_app.domain.certificate import CertificateFacts
from injector_app.domain.file_signature import FileSignature, SignatureState
from injector_app.storage.clinic_certificates import is_of_clinic
from injector_app.storage.records import Transaction

if TYPE_CHECKING:
    from injector_app.keys.found_signature import FoundSignature

# Either stands in every signed PDF; one byte that is changed cannot take both away.
_MARKS = (b"/ByteRange", b"ETSI.CAdES.detached")


def judge_signature(transaction: Transaction, data: bytes, now: datetime) -> FileSignature | None:
    """What is found, or None in a file that is not signed."""
    if not any(mark in data for mark in _MARKS):
        return None
    # By name: half a second that only those wait for who bring a signed file (decision 0006).
    module = import_module("injector_app.keys.read_pdf_signature")
    found: FoundSignature = module.read_pdf_signature(data)
    certificate = found.certificate
    is_own = certificate is not None and is_of_clinic(transaction, certificate.fingerprint)
    if certificate is None or not found.is_whole or (is_own and not found.is_as_made_here):
        return FileSignature(SignatureState.ALTERED, certificate, found.signed_at)
    state = _state_in_time(certificate, found.signed_at, now) if is_own else SignatureState.FOREIGN
    return FileSignature(state, certificate, found.signed_at)


def _state_in_time(
    certificate: CertificateFacts, signed_at: datetime | None, now: datetime
) -> SignatureState:
    if signed_at is None or not certificate.is_valid_at(signed_at):
        return SignatureState.EXPIRED_AT_SIGNING
    return SignatureState.VALID if certificate.is_valid_at(now) else SignatureState.EXPIRED_NOW
