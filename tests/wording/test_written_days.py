"""Days in sentences are written as the clinic writes them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.wording.messages import describe
from injector_app.wording.written_days import write_days_as, written_day

DAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def _no_clinic() -> Iterator[None]:
    write_days_as()
    yield
    write_days_as()


def test_year_comes_first_while_no_clinic_is_open() -> None:
    assert written_day(DAY) == "2026-11-20"


@pytest.mark.parametrize(
    ("region", "words"),
    [
        (WorldRegion.US, "11/20/2026"),
        (WorldRegion.CA, "2026-11-20"),
        (WorldRegion.EU, "20.11.2026"),
        (WorldRegion.UK, "20/11/2026"),
    ],
)
def test_clinic_reads_its_own_form(region: WorldRegion, words: str) -> None:
    write_days_as(region)
    problem = RuleBroken(Rule.VIAL_EXPIRED, path="expires", value=DAY, day=date(2026, 11, 23))
    assert f"expired on {words}," in describe(problem).sentence


def test_time_of_day_follows_the_day() -> None:
    write_days_as(WorldRegion.US)
    moment = datetime(2026, 11, 20, 9, 5, tzinfo=UTC)
    problem = RuleBroken(Rule.PERFORMED_IN_FUTURE, path="performed_at", value=moment)
    assert "11/20/2026 09:05" in describe(problem).sentence
