"""A note belongs to a treatment and a signer."""

from injector_app.storage.records import Records
from tests.support.constraints import refused


def test_note_of_nothing_is_refused(records: Records) -> None:
    stray = "INSERT INTO note VALUES ('nothing', 1, '{}', 'd', '', 't', 'nobody')"
    assert refused(records, stray) == "FOREIGN KEY constraint failed"
