"""What a view carries is counted by state."""

from injector_app.domain.point import PointState
from injector_app.wording.mark_words import count_words
from tests.support.builders import a_point


def test_given_and_planned_are_counted_apart() -> None:
    states = (PointState.GIVEN, PointState.PLANNED, PointState.GIVEN, PointState.NOT_GIVEN)
    assert count_words(a_point(state=state) for state in states) == "2 given, 1 planned"


def test_a_view_on_which_nothing_was_given_says_so() -> None:
    assert count_words([a_point(state=PointState.NOT_GIVEN)]) == "none given"
