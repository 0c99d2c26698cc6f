"""A rule has a source."""

from injector_app.storage.records import Records
from tests.support.constraints import refused


def test_source_is_never_missing(records: Records) -> None:
    bare = "INSERT INTO retention_rule VALUES (1, 'x', 10, 18, 10, NULL, '2026-01-01')"
    assert "retention_rule.source" in refused(records, bare)
