"""What signing added is found by the print and the certificate; the first one stays."""

from datetime import UTC, datetime

from injector_app.storage.clinic_certificates import StoredCertificate, store_certificate
from injector_app.storage.erase_record import erase_record
from injector_app.storage.kept_signatures import (
    keep_signature,
    kept_signature,
    signatures_of_print,
)
from injector_app.storage.records import Records
from tests.storage.migrations.test_rights import a_certificate
from tests.support.builders import AN_INSTANT
from tests.support.records import Filled


def test_first_addition_is_kept(records: Records, filled: Filled) -> None:
    treatment = filled.draft.treatment.id
    with records.writing() as transaction:
        for fingerprint in ("aa", "bb"):
            certificate = StoredCertificate(fingerprint, b"", b"", b"private")
            store_certificate(transaction, certificate, at=datetime(2026, 1, 1, tzinfo=UTC))
        for fingerprint, added in (("aa", b"1"), ("aa", b"2"), ("bb", b"3")):
            keep_signature(
                *(transaction, treatment), printed="p", fingerprint=fingerprint, added=added
            )
        assert kept_signature(transaction, printed="p", fingerprint="aa") == b"1"
        assert kept_signature(transaction, printed="q", fingerprint="aa") is None
        assert signatures_of_print(transaction, "p") == (b"1", b"3")
        assert signatures_of_print(transaction, "q") == ()


def test_it_goes_with_the_record(records: Records, filled: Filled) -> None:
    certificate = StoredCertificate("aa", b"", b"", b"private")
    with records.writing() as transaction:
        store_certificate(transaction, certificate, at=AN_INSTANT)
        treatment = filled.draft.treatment.id
        keep_signature(transaction, treatment, printed="p", fingerprint="aa", added=b"1")
    with records.writing() as transaction:
        erase_record(transaction, a_certificate(filled.patient.id))
    with records.reading() as transaction:
        assert signatures_of_print(transaction, "p") == ()
