"""How an earlier visit and a difference are told."""

import pytest

from injector_app.domain.chart_difference import PointDifference
from injector_app.domain.units import NO_UNITS, Units
from injector_app.gui.chart.past.past_words import change_words, count_words
from tests.support.builders import a_point

THEN, NOW = a_point(), a_point()
AGAIN = a_point(origin=THEN.id)
BARE = a_point(units=NO_UNITS)
MORE = a_point(units=Units.parse("7.5"))
SAME = ("botox", "botox")


@pytest.mark.parametrize(
    ("difference", "words"),
    [
        (PointDifference(None, NOW), "new"),
        (PointDifference(THEN, None), "not this time"),
        (PointDifference(THEN, NOW, 0.4, SAME), "as before"),
        (PointDifference(THEN, NOW, 5.6, SAME), "moved 6 mm"),
        (PointDifference(THEN, AGAIN, 0.2, SAME), "moved 1 mm"),
        (PointDifference(THEN, BARE, 0.0, SAME), "5 → \u2013 U"),
        (PointDifference(THEN, MORE, 0.0, SAME), "5 → 7.5 U"),
        (PointDifference(THEN, MORE, 5.6, SAME), "5 → 7.5 U, moved 6 mm"),
        (PointDifference(THEN, MORE, 0.0, ("botox", "dysport")), "another product"),
    ],
)
def test_difference_in_words(difference: PointDifference, words: str) -> None:
    assert change_words(difference) == words


def test_counts_leave_out_what_there_is_none_of() -> None:
    differences = (PointDifference(None, NOW), PointDifference(THEN, NOW, 0.0, SAME))
    assert count_words(differences) == "1 new, 1 as before"
    assert count_words(()) == ""
