"""Days in typed fields."""

from datetime import date

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.gui.chart.typed_field import read_day, write_day


def test_day_is_shown_as_the_region_writes_it() -> None:
    assert read_day(date(2027, 6, 30), WorldRegion.UK) == "30/06/2027"
    assert read_day(None, WorldRegion.UK) == ""


def test_emptied_field_has_no_day() -> None:
    assert write_day("  ", WorldRegion.US) is None
    assert write_day("06/30/2027", WorldRegion.US) == date(2027, 6, 30)


def test_what_is_no_day_is_refused() -> None:
    with pytest.raises(RuleBroken):
        write_day("31/31/2027", WorldRegion.UK)
