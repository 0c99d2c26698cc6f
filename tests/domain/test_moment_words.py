"""Moments are written as the clock showed them where they happened."""

from datetime import datetime

import pytest

from injector_app.domain.moment_words import date_and_time, moment_words, zone_words
from tests.support.builders import a_clinic

WINTER = datetime.fromisoformat("2026-11-20T09:00:00-05:00")


def test_clinic_in_the_same_zone_names_it() -> None:
    assert moment_words(WINTER, a_clinic()) == "11/20/2026 09:00 EST (UTC-05:00)"


def test_other_offset_keeps_its_own_day_and_time() -> None:
    late = datetime.fromisoformat("2026-11-20T23:30:00-08:00")
    assert date_and_time(late, a_clinic()) == "11/20/2026 23:30"
    assert zone_words(late, a_clinic()) == "UTC-08:00"


@pytest.mark.parametrize(
    ("zone", "moment", "words"),
    [
        ("America/New_York", "2026-07-01T09:00:00-04:00", "EDT (UTC-04:00)"),
        ("America/Sao_Paulo", "2026-07-01T09:00:00-03:00", "UTC-03:00"),
        ("Europe/London", "2026-01-01T09:00:00+00:00", "GMT (UTC+00:00)"),
        ("Asia/Kolkata", "2026-01-01T09:00:00+05:30", "IST (UTC+05:30)"),
    ],
)
def test_zones(zone: str, moment: str, words: str) -> None:
    assert zone_words(datetime.fromisoformat(moment), a_clinic(time_zone=zone)) == words
