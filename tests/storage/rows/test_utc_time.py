"""Instants whose text order is their time order."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.dialects import sqlite

from injector_app.storage.rows.utc_time import UtcTime

DIALECT = sqlite.dialect()
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "time", [NOON, NOON + timedelta(microseconds=1), NOON.astimezone(timezone(timedelta(hours=9)))]
)
def test_instant_comes_back_in_utc(time: datetime) -> None:
    kind = UtcTime()
    again = kind.process_result_value(kind.process_bind_param(time, DIALECT), DIALECT)
    assert again == time
    assert again.utcoffset() == timedelta(0)


def test_text_order_is_time_order() -> None:
    times = [NOON + timedelta(microseconds=n) for n in (0, 1, 999_999, 1_000_000)]
    zone = timezone(timedelta(hours=-5))
    texts = [UtcTime().process_bind_param(time.astimezone(zone), DIALECT) for time in times]
    assert texts == sorted(str(text) for text in texts)


def test_naive_time_is_refused_and_none_stays_none() -> None:
    with pytest.raises(ValueError, match="naive"):
        UtcTime().process_bind_param(NOON.replace(tzinfo=None), DIALECT)
    assert UtcTime().process_bind_param(None, DIALECT) is None
    assert UtcTime().process_result_value(None, DIALECT) is None
