"""Stopwatch: what passes, apart from the wait for a processor that other programs have."""

import time

from tests.bench.queue_wait import queue_wait_ms


class Stopwatch:
    """Runs from the moment it is made."""

    def __init__(self) -> None:
        self._waited = queue_wait_ms()
        self._computed = time.process_time()
        self._start = time.perf_counter()

    @property
    def ms(self) -> float:
        """Milliseconds so far; never less than our threads computed."""
        passed = (time.perf_counter() - self._start) * 1000
        computed = (time.process_time() - self._computed) * 1000
        # Two of our threads may have waited at once, which counts twice: hence the lower end.
        return max(passed - (queue_wait_ms() - self._waited), min(computed, passed))
