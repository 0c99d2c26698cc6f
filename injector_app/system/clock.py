"""Clock: the current time, replaceable in tests."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time as aware UTC."""

    def now(self) -> datetime:
        """The current time, aware, in UTC."""
        ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """The current time, aware, in UTC."""
        return datetime.now(UTC)
