"""IdleTime: how long nobody touched anything, by two clocks, and whether the computer slept."""

from injector_app.system.two_clocks import TwoClocks

# A wall clock that runs ahead of the other by so much was moved, or the computer slept.
SLEEP_SECONDS = 30.0


class IdleTime:
    """Takes the longer of two idle times: sleep stops one clock, setting back spoils the other."""

    def __init__(self, clocks: TwoClocks) -> None:
        self._clocks = clocks
        self._monotonic = self._seen_monotonic = clocks.monotonic()
        self._wall = self._seen_wall = clocks.wall()

    @property
    def seconds(self) -> float:
        """Since the last touch."""
        by_monotonic = self._clocks.monotonic() - self._monotonic
        return max(by_monotonic, self._clocks.wall() - self._wall)

    def touch(self) -> None:
        """Somebody is there."""
        self._monotonic = self._clocks.monotonic()
        self._wall = self._clocks.wall()

    def has_slept(self) -> bool:
        """Whether the computer slept since this was asked last."""
        monotonic, wall = self._clocks.monotonic(), self._clocks.wall()
        ran = monotonic - self._seen_monotonic
        jumped = wall - self._seen_wall - ran >= SLEEP_SECONDS
        self._seen_monotonic, self._seen_wall = monotonic, wall
        if wall < self._wall:
            # Set back: from here on both count again from what is idle already.
            self._wall = wall - (monotonic - self._monotonic)
        return jumped
