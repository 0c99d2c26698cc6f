"""Which backup a restore takes."""

from datetime import UTC, datetime, timedelta

from injector_app.domain.backup import Backup, newest_good

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def backup(name: str, days: float, flaw: str = "") -> Backup:
    return Backup(name, NOW - timedelta(days=days), 1, 1, 11, flaw)


def test_newest_good_one_is_taken() -> None:
    backups = (backup("old", 9), backup("good", 1), backup("bad", 0.1, "row-changed"))
    found = newest_good(backups, NOW)
    assert found is not None
    assert found.name == "good"


def test_one_from_the_future_only_where_there_is_no_other() -> None:
    ahead = backup("ahead", -400)
    assert newest_good((ahead, backup("good", 1)), NOW) == backup("good", 1)
    assert newest_good((ahead,), NOW) == ahead
    assert newest_good((), NOW) is None
