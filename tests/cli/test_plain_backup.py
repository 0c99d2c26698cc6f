"""A backup as JSON."""

from datetime import UTC, datetime
from pathlib import Path

from injector_app.cli.plain_backup import plain_backup
from injector_app.domain.backup import Backup


def test_every_field_is_there() -> None:
    backup = Backup("b", datetime(2026, 11, 20, tzinfo=UTC), 5, 10, 11)
    plain = plain_backup(Path("/x/b"), backup)
    assert plain["folder"] == "/x/b"
    assert plain["made_at"] == "2026-11-20T00:00:00+00:00"
    assert (plain["bytes"], plain["entries"], plain["schema"]) == (5, 10, 11)
    assert (plain["flaw"], plain["before_upgrade"]) == ("", False)
