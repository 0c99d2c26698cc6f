"""The computer's two clocks are seconds, and the first never goes back."""

import time

from injector_app.system.two_clocks import SystemClocks


def test_clocks_are_those_of_the_computer() -> None:
    clocks = SystemClocks()
    before = clocks.monotonic()
    assert abs(clocks.wall() - time.time()) < 1
    assert clocks.monotonic() >= before
