"""The screen is covered and the records are closed at the clinic's times, to the second."""

import pytest

from injector_app.domain.clinic_policy import HARD_LOCK_MINUTES, SOFT_LOCK_MINUTES, ClinicPolicy
from injector_app.gui.lock.due import Due
from injector_app.gui.lock.lock_times import LockTimes
from tests.support.hand_clocks import HandClocks


def due_after(times: LockTimes, clocks: HandClocks, seconds: float) -> Due:
    clocks.pass_seconds(seconds)
    return times.due()


@pytest.mark.parametrize("soft", [SOFT_LOCK_MINUTES.start, 5, SOFT_LOCK_MINUTES.stop - 1])
@pytest.mark.parametrize("hard", [HARD_LOCK_MINUTES.start + 1, 30, HARD_LOCK_MINUTES.stop - 1])
def test_times_are_those_of_the_clinic_within_a_second(soft: int, hard: int) -> None:
    clocks = HandClocks()
    times = LockTimes(ClinicPolicy(soft_lock_minutes=soft, hard_lock_minutes=hard), clocks)
    assert due_after(times, clocks, soft * 60 - 1) is Due.NOTHING
    assert due_after(times, clocks, 1) is Due.COVER
    assert due_after(times, clocks, (hard - soft) * 60 - 1) is Due.COVER
    assert due_after(times, clocks, 1) is Due.CLOSE


def test_touch_begins_anew() -> None:
    clocks = HandClocks()
    times = LockTimes(ClinicPolicy(), clocks)
    clocks.pass_seconds(299)
    times.touch()
    assert due_after(times, clocks, 299) is Due.NOTHING
    assert due_after(times, clocks, 1) is Due.COVER


def test_sleep_closes_whatever_is_held() -> None:
    clocks = HandClocks()
    times = LockTimes(ClinicPolicy(), clocks)
    times.hold(held=True)
    clocks.sleep(60)
    assert times.due() is Due.CLOSE_SLEPT


def test_hold_ends_after_twenty_minutes_and_the_cover_comes_first() -> None:
    clocks = HandClocks()
    times = LockTimes(ClinicPolicy(soft_lock_minutes=2, hard_lock_minutes=10), clocks)
    times.hold(held=True)
    assert due_after(times, clocks, 20 * 60 - 1) is Due.NOTHING
    assert times.held_minutes == 1
    assert due_after(times, clocks, 1) is Due.COVER
    assert due_after(times, clocks, 10 * 60 - 1) is Due.COVER
    assert due_after(times, clocks, 1) is Due.CLOSE


def test_hold_that_ends_while_somebody_works_covers_nothing() -> None:
    clocks = HandClocks()
    times = LockTimes(ClinicPolicy(), clocks)
    times.hold(held=True)
    clocks.pass_seconds(20 * 60 - 5)
    times.touch()
    assert due_after(times, clocks, 5) is Due.NOTHING
