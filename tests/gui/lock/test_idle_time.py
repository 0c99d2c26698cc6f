"""Idle time is right through sleep and through a clock that is set back."""

from hypothesis import given
from hypothesis import strategies as st

from injector_app.gui.lock.idle_time import SLEEP_SECONDS, IdleTime
from tests.support.hand_clocks import HandClocks


def test_idle_time_counts_from_the_last_touch() -> None:
    clocks = HandClocks()
    idle = IdleTime(clocks)
    clocks.pass_seconds(50)
    idle.touch()
    clocks.pass_seconds(7)
    assert idle.seconds == 7


def test_sleep_counts_and_is_told_once() -> None:
    clocks = HandClocks()
    idle = IdleTime(clocks)
    clocks.pass_seconds(5)
    assert not idle.has_slept()
    clocks.sleep(SLEEP_SECONDS)
    assert idle.seconds == SLEEP_SECONDS + 5
    assert idle.has_slept()
    assert not idle.has_slept()


def test_clock_set_back_stops_nothing() -> None:
    clocks = HandClocks()
    idle = IdleTime(clocks)
    clocks.pass_seconds(100)
    clocks.shown -= 86_400
    assert not idle.has_slept()
    clocks.pass_seconds(100)
    assert idle.seconds == 200
    # Sleep after that is still sleep.
    clocks.sleep(SLEEP_SECONDS)
    assert idle.seconds == 200 + SLEEP_SECONDS
    assert idle.has_slept()


@given(steps=st.lists(st.tuples(st.integers(0, 500), st.integers(-90_000, 90_000)), max_size=12))
def test_idle_time_is_never_less_than_what_ran(steps: list[tuple[int, int]]) -> None:
    clocks = HandClocks()
    idle = IdleTime(clocks)
    for ran, moved in steps:
        clocks.pass_seconds(ran)
        clocks.shown += moved
        idle.has_slept()
        assert idle.seconds >= clocks.ran - 1000.0
