"""StoryClock: a clock that is set to each moment of the story as it is told."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass
class StoryClock:
    """Stands still until it is set; times are aware UTC."""

    time: datetime

    def now(self) -> datetime:
        """The moment of the story."""
        return self.time

    def set(self, time: datetime) -> None:
        """Go to another moment."""
        self.time = time

    def pass_minutes(self, minutes: int) -> None:
        """Let some of the visit go by."""
        self.time += timedelta(minutes=minutes)
