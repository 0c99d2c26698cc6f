"""A recorded range is written as the source has it, and never read as a dose."""

import pytest

from injector_app.domain.dose_range import OPEN_DOSE, DoseRange
from injector_app.domain.units import Units


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        ("2", "4", "2\u20134 U"),
        ("5", "5", "5 U"),
        ("0", "10", "0\u201310 U"),
        ("0", "0", "not recorded"),
    ],
)
def test_range_in_words(low: str, high: str, words: str) -> None:
    assert str(DoseRange(Units.parse(low), Units.parse(high))) == words


def test_open_dose_says_so() -> None:
    assert OPEN_DOSE.is_open
    assert not DoseRange(Units.parse("0"), Units.parse("1")).is_open
