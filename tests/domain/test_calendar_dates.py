"""Dates are read and written in the region's order."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.calendar_dates import age_on, parse_date, write_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken


@pytest.mark.parametrize(
    ("region", "written"),
    [
        (WorldRegion.US, "03/04/1985"),
        (WorldRegion.CA, "1985-03-04"),
        (WorldRegion.EU, "04.03.1985"),
        (WorldRegion.UK, "04/03/1985"),
    ],
)
def test_each_region_writes_its_own_order(region: WorldRegion, written: str) -> None:
    assert write_date(date(1985, 3, 4), region) == written


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(WorldRegion))
def test_what_is_written_is_read_back(day: date, region: WorldRegion) -> None:
    assert parse_date(write_date(day, region), region) == day
    assert parse_date(day.isoformat(), region) == day


@pytest.mark.parametrize("typed", ["yesterday", "2026-02-30", "31/31/2020", "1/2/99"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        parse_date(typed, WorldRegion.UK)
    assert caught.value.rule is Rule.DATE_NOT_A_DATE


def test_age_counts_completed_years() -> None:
    assert age_on(date(2000, 2, 29), date(2026, 2, 28)) == 25
    assert age_on(date(2000, 2, 29), date(2026, 3, 1)) == 26


@pytest.mark.parametrize("typed", ["", "  "])
def test_nothing_typed_is_missing_and_no_wrong_date(typed: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        parse_date(typed, WorldRegion.US)
    assert caught.value.rule is Rule.TEXT_EMPTY
