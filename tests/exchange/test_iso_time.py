"""Days and moments are read as ISO 8601, with their place when they are not."""

from datetime import UTC, date, datetime

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.exchange.iso_time import iso_day, iso_moment


def test_day_and_moment_are_read() -> None:
    assert iso_day(" 2026-11-20 ", "expires") == date(2026, 11, 20)
    assert iso_day(None, "expires") is None
    moment = iso_moment("2026-11-20T09:00:00.5-05:00", "opened_at")
    assert moment == datetime(2026, 11, 20, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "rule"),
    [("soon", Rule.DATE_NOT_A_DATE), ("2026-11-20T09:00:00", Rule.TIME_WITHOUT_ZONE)],
)
def test_what_is_no_moment_is_refused(text: str, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as caught:
        iso_moment(text, "opened_at")
    assert (caught.value.rule, caught.value.path) == (rule, "opened_at")
