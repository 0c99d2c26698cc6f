"""A copy of the key file travels inside the records."""

from injector_app.storage.key_copies import load_key_file, store_key_file
from injector_app.storage.records import Records


def test_last_bytes_are_kept(records: Records) -> None:
    with records.reading() as transaction:
        assert load_key_file(transaction) is None
    for data in (b"first\x00", b"second\xff"):
        with records.writing() as transaction:
            store_key_file(transaction, data)
        with records.reading() as transaction:
            assert load_key_file(transaction) == data
