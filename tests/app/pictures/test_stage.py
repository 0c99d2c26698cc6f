"""A stage types days as the clinic of the pictures writes them."""

from datetime import UTC, datetime
from typing import Any, cast

from injector_app.app.pictures.stage import Stage


class _Noon:
    def now(self) -> datetime:
        return datetime(2026, 2, 27, 12, tzinfo=UTC)


def test_days_are_written_as_in_the_clinic() -> None:
    nothing = cast("Any", None)
    stage = Stage(nothing, nothing, nothing, nothing, _Noon(), nothing)
    assert (stage.day(2), stage.day(-27)) == ("03/01/2026", "01/31/2026")
