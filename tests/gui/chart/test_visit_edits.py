"""Wall time and zone of a visit stay together."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.chart.visit_edits import at_wall_time, zone_of, zone_words
from tests.support.builders import a_treatment

TORONTO = ZoneInfo("America/Toronto")
NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
VISIT = a_treatment(performed_at=NOW.astimezone(TORONTO))


def test_time_moves_in_the_zone_of_the_clinic() -> None:
    after = at_wall_time(VISIT, day=date(2026, 7, 1), at=time(9, 30), zone=TORONTO, now=NOW)
    assert after.performed_at.isoformat() == "2026-07-01T09:30:00-04:00"


def test_visit_elsewhere_keeps_its_offset() -> None:
    abroad = replace(VISIT, performed_at=NOW.astimezone(timezone(timedelta(hours=2))))
    after = at_wall_time(abroad, day=date(2026, 11, 19), at=time(8), zone=TORONTO, now=NOW)
    assert after.performed_at.isoformat() == "2026-11-19T08:00:00+02:00"


def test_time_that_has_not_come_is_refused() -> None:
    with pytest.raises(RuleBroken) as refused:
        at_wall_time(VISIT, day=date(2026, 11, 20), at=time(10, 1), zone=TORONTO, now=NOW)
    assert refused.value.rule is Rule.PERFORMED_IN_FUTURE


def test_hour_that_a_clock_change_skips_is_the_one_on_the_wall() -> None:
    after = at_wall_time(VISIT, day=date(2026, 3, 8), at=time(2, 30), zone=TORONTO, now=NOW)
    assert after.performed_at.isoformat() == "2026-03-08T03:30:00-04:00"


def test_zone_is_named_where_it_fits() -> None:
    assert zone_words(VISIT.performed_at, TORONTO) == "America/Toronto, UTC-05:00"
    abroad = NOW.astimezone(timezone(timedelta(hours=2)))
    assert zone_words(abroad, TORONTO) == "UTC+02:00"
    assert zone_of(abroad, TORONTO) == abroad.tzinfo
