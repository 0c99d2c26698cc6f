"""It belongs to a patient who is there."""

from injector_app.storage.records import Records
from tests.support.constraints import refused


def test_nobody_has_none(records: Records) -> None:
    stray = "INSERT INTO earlier_contact VALUES ('1', 'nobody', '', '', '', '2026', 'nobody')"
    assert refused(records, stray) == "FOREIGN KEY constraint failed"
