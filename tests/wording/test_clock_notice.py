"""The words for a clock that was moved."""

from datetime import UTC, datetime, timedelta

import pytest

from injector_app.wording.clock_notice import clock_notice
from injector_app.work.answers import ClockMove

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(("days", "way"), [(-1, "back"), (3652, "forward")])
def test_way_and_both_times_are_told(days: int, way: str) -> None:
    message = clock_notice(ClockMove(NOON, NOON + timedelta(days=days)))
    assert way in message.sentence
    assert "20 Nov 2026 12:00 UTC" in message.sentence
    assert message.next_step
