"""FakeDisk: a disk with exactly so much room."""

from dataclasses import dataclass
from pathlib import Path


@dataclass
class FakeDisk:
    """Has as many free megabytes as it is told."""

    megabytes: float

    def free(self, _folder: Path) -> int:
        return int(self.megabytes * 1_000_000)
