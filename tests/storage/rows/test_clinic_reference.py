"""A reference was entered by somebody of the clinic."""

from injector_app.storage.records import Records
from tests.support.constraints import refused


def test_reference_of_nobody_is_refused(records: Records) -> None:
    stray = (
        "INSERT INTO clinic_reference VALUES"
        " ('1', 'total', 'botox', '', '', NULL, 1, 1, 'a', '2026-11-20', 'nobody')"
    )
    assert refused(records, stray) == "FOREIGN KEY constraint failed"
