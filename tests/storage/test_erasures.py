"""A certificate comes back as it was written."""

from injector_app.domain.ids import PatientId, new_id
from injector_app.storage.erase_record import erase_record
from injector_app.storage.erasures import load_erasures
from injector_app.storage.records import Records
from tests.storage.migrations.test_rights import a_certificate


def test_certificate_is_as_written(records: Records) -> None:
    certificate = a_certificate(PatientId(new_id()))
    with records.writing() as transaction:
        erase_record(transaction, certificate)
    with records.reading() as transaction:
        assert load_erasures(transaction) == (certificate,)
