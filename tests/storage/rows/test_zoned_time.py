"""Times that keep the offset they were typed with."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.dialects import sqlite

from injector_app.storage.rows.zoned_time import ZonedTime

DIALECT = sqlite.dialect()


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Kathmandu", "Europe/London", "UTC"])
def test_offset_is_kept(zone: str) -> None:
    time = datetime(2026, 7, 1, 9, 30, tzinfo=ZoneInfo(zone))
    kind = ZonedTime()
    again = kind.process_result_value(kind.process_bind_param(time, DIALECT), DIALECT)
    assert again == time
    assert (again.utcoffset(), again.hour) == (time.utcoffset(), 9)


def test_naive_time_is_refused_and_none_stays_none() -> None:
    with pytest.raises(ValueError, match="naive"):
        ZonedTime().process_bind_param(
            datetime(2026, 7, 1, tzinfo=UTC).replace(tzinfo=None), DIALECT
        )
    assert ZonedTime().process_bind_param(None, DIALECT) is None
    assert ZonedTime().process_result_value(None, DIALECT) is None
