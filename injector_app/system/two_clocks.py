"""TwoClocks: seconds by a clock that only runs on, and by the one on the wall."""

import time
from typing import Protocol


class TwoClocks(Protocol):
    """The first stands still while the computer sleeps; the second can be set back."""

    def monotonic(self) -> float:
        """Seconds that never go back."""
        ...

    def wall(self) -> float:
        """Seconds of the calendar."""
        ...


class SystemClocks:
    """The clocks of the computer."""

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return time.monotonic()

    def wall(self) -> float:
        """Seconds of the calendar."""
        return time.time()
