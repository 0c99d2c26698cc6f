"""HandClocks: two clocks that stand still until a test moves them."""

from dataclasses import dataclass


@dataclass
class HandClocks:
    """Seconds that run on, and seconds on the wall."""

    ran: float = 1000.0
    shown: float = 1_700_000_000.0

    def monotonic(self) -> float:
        return self.ran

    def wall(self) -> float:
        return self.shown

    def pass_seconds(self, seconds: float) -> None:
        """Both go on."""
        self.ran += seconds
        self.shown += seconds

    def sleep(self, seconds: float) -> None:
        """The computer sleeps: only the wall goes on."""
        self.shown += seconds
