"""A signature is judged by whose certificate, when, and whether the file is whole."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from injector_app.domain.file_signature import SignatureState
from injector_app.keys.read_pkcs12 import read_pkcs12
from injector_app.storage.clinic_certificates import StoredCertificate, store_certificate
from injector_app.storage.records import Transaction
from injector_app.work.context import Work
from injector_app.work.judge_signature import judge_signature
from tests.support.certificates import PASSPHRASE, UNTIL, a_certificate, another_certificate
from tests.support.signed_pdf import AT, a_signed_page, a_small_page

NOW = AT + timedelta(hours=1)


@pytest.fixture
def transaction(work: Work) -> Iterator[Transaction]:
    key = read_pkcs12(a_certificate().p12(), PASSPHRASE, at=AT)
    stored = StoredCertificate(key.facts.fingerprint, key.certificate, key.chain, key.private)
    with work.records.writing() as transaction:
        store_certificate(transaction, stored, at=AT)
        yield transaction


def judged(transaction: Transaction, data: bytes, now: datetime = NOW) -> SignatureState | None:
    found = judge_signature(transaction, data, now)
    return found.state if found else None


def test_every_answer(transaction: Transaction) -> None:
    signed = a_signed_page()
    late = a_signed_page(at=datetime(2030, 1, 1, tzinfo=UTC))
    assert judged(transaction, signed) is SignatureState.VALID
    assert judged(transaction, signed, UNTIL + timedelta(days=1)) is SignatureState.EXPIRED_NOW
    assert judged(transaction, late) is SignatureState.EXPIRED_AT_SIGNING
    assert judged(transaction, signed + b"\n") is SignatureState.ALTERED
    assert judged(transaction, a_signed_page(another_certificate())) is SignatureState.FOREIGN
    assert judged(transaction, a_small_page()) is None


def test_other_form_of_the_same_signature_is_altered(transaction: Transaction) -> None:
    """Small letters in the hex digits mean the same, and are not what the clinic wrote."""
    signed = a_signed_page()
    start = signed.index(b"/Contents <") + 11
    small = signed[:start] + signed[start : start + 40].lower() + signed[start + 40 :]
    assert small != signed
    assert judged(transaction, small) is SignatureState.ALTERED
