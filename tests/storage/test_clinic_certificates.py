"""One certificate is in place; of those before, no private key is left."""

from dataclasses import replace
from datetime import UTC, datetime

from injector_app.storage.clinic_certificates import (
    StoredCertificate,
    forget_private_key,
    is_of_clinic,
    load_certificate,
    store_certificate,
    switch_signing,
)
from injector_app.storage.records import Records

AT = datetime(2026, 11, 20, tzinfo=UTC)
FIRST = StoredCertificate("aa", b"certificate", b"chain", b"private", signs_exports=True)
SECOND = replace(FIRST, fingerprint="bb", private=b"another")


def test_stored_switched_replaced_and_forgotten(records: Records) -> None:
    with records.writing() as transaction:
        assert load_certificate(transaction) is None
        store_certificate(transaction, FIRST, at=AT)
        assert load_certificate(transaction) == FIRST
        switch_signing(transaction, on=False)
        assert load_certificate(transaction) == replace(FIRST, signs_exports=False)
        store_certificate(transaction, SECOND, at=AT)
    with records.writing() as transaction:
        assert load_certificate(transaction) == SECOND
        forget_private_key(transaction)
        assert load_certificate(transaction) is None
        for fingerprint, known in (("aa", True), ("bb", True), ("cc", False)):
            assert is_of_clinic(transaction, fingerprint) is known


def test_one_that_was_replaced_comes_back(records: Records) -> None:
    with records.writing() as transaction:
        for each in (FIRST, SECOND, FIRST):
            store_certificate(transaction, each, at=AT)
        assert load_certificate(transaction) == FIRST


def test_private_key_is_not_shown() -> None:
    assert "private" not in repr(replace(FIRST, private=b"private key")).replace("private=", "")
