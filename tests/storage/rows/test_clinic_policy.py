"""There is one policy."""

from injector_app.storage.records import Records
from tests.support.constraints import refused


def test_second_policy_is_refused(records: Records) -> None:
    statement = "INSERT INTO clinic_policy VALUES (2, '{}')"
    assert refused(records, statement) == "CHECK constraint failed: ck_clinic_policy_only"
