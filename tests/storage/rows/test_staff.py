"""One sign-in name and one key slot per person."""

from injector_app.storage.records import Records
from tests.support.constraints import refused


def test_sign_in_name_and_slot_are_never_shared(records: Records) -> None:
    same_name = (
        "INSERT INTO staff SELECT 'x', sign_in, name, credentials, roles, 'y', 1, 0 FROM staff"
    )
    assert refused(records, same_name) == "UNIQUE constraint failed: staff.sign_in"
    same_slot = (
        "INSERT INTO staff SELECT 'x', 'y', name, credentials, roles, slot_id, 1, 0 FROM staff"
    )
    assert refused(records, same_slot) == "UNIQUE constraint failed: staff.slot_id"
