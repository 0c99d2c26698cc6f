"""One identity, one key copy."""

from injector_app.storage.records import Records
from tests.support.constraints import refused


def test_records_have_one_identity_and_one_key_copy(records: Records) -> None:
    second = "INSERT INTO identity VALUES (2, 'x')"
    assert refused(records, second) == "CHECK constraint failed: ck_identity_only"
    again = "INSERT INTO identity VALUES (1, 'x')"
    assert refused(records, again) == "UNIQUE constraint failed: identity.only"
    assert "ck_key_copy_only" in refused(records, "INSERT INTO key_copy VALUES (2, x'00')")
