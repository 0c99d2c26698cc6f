"""A certificate with its key is read, and whatever cannot sign is refused by its name."""

from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key as rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.keys.read_pkcs12 import read_pkcs12
from tests.support.certificates import (
    CLINIC,
    FROM,
    PASSPHRASE,
    UNTIL,
    a_certificate,
    made,
)

SHORT = 1024
NOW = datetime(2026, 11, 20, 15, tzinfo=UTC)


def refused(data: bytes, passphrase: str = PASSPHRASE, at: datetime = NOW) -> Rule:
    with pytest.raises(RuleBroken) as caught:
        read_pkcs12(data, passphrase, at=at)
    return caught.value.rule


def test_key_certificate_and_issuers_are_read() -> None:
    issuer = made(name="Authority").certificate
    data = made(issuer="Authority").p12(chain=[issuer])
    key = read_pkcs12(data, PASSPHRASE, at=NOW)
    facts = key.facts
    assert (facts.subject, facts.issuer) == (CLINIC, "Authority")
    assert (facts.valid_from, facts.valid_until) == (FROM, UNTIL)
    assert len(facts.fingerprint) == 64
    assert len(key.issuers) == 1
    assert "private" not in repr(key)


def test_rsa_of_2048_bits_and_a_certificate_that_names_no_use_are_taken() -> None:
    for each in (made(rsa(65537, 2048)), made(signs=None)):
        assert read_pkcs12(each.p12(), PASSPHRASE, at=NOW).facts.subject == CLINIC


def test_wrong_passphrase() -> None:
    assert refused(a_certificate().p12(), "another") is Rule.CERTIFICATE_PASSPHRASE
    assert refused(a_certificate().p12(), "") is Rule.CERTIFICATE_PASSPHRASE


@pytest.mark.parametrize(
    "data", [b"", b"0", b"%PDF-1.4", b"-----BEGIN CERTIFICATE-----", bytes(5000), b"\x30\x82"]
)
def test_what_is_no_pkcs12(data: bytes) -> None:
    assert refused(data) is Rule.CERTIFICATE_UNREADABLE


def test_certificate_alone_is_no_pkcs12() -> None:
    assert refused(a_certificate().certificate.public_bytes(Encoding.DER)) is (
        Rule.CERTIFICATE_UNREADABLE
    )


def test_no_private_key() -> None:
    assert refused(a_certificate().p12(with_key=False)) is Rule.CERTIFICATE_WITHOUT_KEY


def test_expired_and_not_yet_valid() -> None:
    data = a_certificate().p12()
    assert refused(data, at=UNTIL + timedelta(seconds=1)) is Rule.CERTIFICATE_EXPIRED
    assert refused(data, at=FROM - timedelta(seconds=1)) is Rule.CERTIFICATE_NOT_YET
    for at in (FROM, UNTIL):
        assert read_pkcs12(data, PASSPHRASE, at=at).facts.subject == CLINIC


def test_what_is_not_made_for_signing() -> None:
    web = made(uses=[ExtendedKeyUsageOID.SERVER_AUTH])
    for each in (made(signs=False), web):
        assert refused(each.p12()) is Rule.CERTIFICATE_NOT_FOR_SIGNING
    mail = made(uses=[ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.EMAIL_PROTECTION])
    assert read_pkcs12(mail.p12(), PASSPHRASE, at=NOW).facts.subject == CLINIC


def test_keys_that_readers_do_not_know() -> None:
    assert refused(made(rsa(65537, SHORT)).p12()) is Rule.CERTIFICATE_KEY_UNFIT
    assert refused(made(Ed25519PrivateKey.generate()).p12()) is Rule.CERTIFICATE_KEY_UNFIT


@given(st.binary(max_size=200))
def test_anything_is_refused_in_words(data: bytes) -> None:
    begun = b"\x30\x82\x00\xc8\x02\x01\x03" + data
    for each in (data, begun):
        assert refused(each) in {Rule.CERTIFICATE_UNREADABLE, Rule.CERTIFICATE_PASSPHRASE}


def test_cut_short_at_any_place() -> None:
    data = a_certificate().p12()
    for end in range(0, len(data), 97):
        assert refused(data[:end]) in {Rule.CERTIFICATE_UNREADABLE, Rule.CERTIFICATE_PASSPHRASE}
