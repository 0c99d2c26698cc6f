"""There is one layout."""

from injector_app.storage.records import Records
from tests.support.constraints import refused


def test_second_layout_is_refused(records: Records) -> None:
    statement = "INSERT INTO note_layout VALUES (2, '{}', x'')"
    assert refused(records, statement) == "CHECK constraint failed: ck_note_layout_only"
