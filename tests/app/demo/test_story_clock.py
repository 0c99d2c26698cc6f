"""The story's time moves only when it is told."""

from datetime import UTC, datetime

from injector_app.app.demo.story_clock import StoryClock

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def test_clock_stands_still_and_is_moved() -> None:
    clock = StoryClock(NOON)
    assert clock.now() == clock.now() == NOON
    clock.pass_minutes(90)
    assert clock.now() == NOON.replace(hour=13, minute=30)
    clock.set(NOON)
    assert clock.now() == NOON
