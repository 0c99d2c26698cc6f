"""A pattern was saved by somebody of the clinic."""

from injector_app.storage.records import Records
from tests.support.constraints import refused


def test_pattern_of_nobody_is_refused(records: Records) -> None:
    stray = "INSERT INTO pattern VALUES ('1', 'a', 'a', '', '[]', 't', 'nobody')"
    assert refused(records, stray) == "FOREIGN KEY constraint failed"
