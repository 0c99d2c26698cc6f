"""It belongs to a patient who is there."""

from injector_app.storage.records import Records
from tests.support.constraints import refused


def test_nobody_has_none(records: Records) -> None:
    stray = (
        "INSERT INTO disclosure VALUES ('1', 'nobody', 'patient', 'printed', 'x',"
        " '2026-01-01', '', '', '2026', 'nobody', NULL, NULL)"
    )
    assert refused(records, stray) == "FOREIGN KEY constraint failed"
