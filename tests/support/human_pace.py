"""HumanPace: how long a person waits and how fast a hand moves; the same for the same seed."""

import random
from collections.abc import Iterator

# Seconds; lognormal, as measured times of people are: most are short, a few long.
TYPING, TYPING_SPREAD = 0.16, 0.35
REACHING, REACHING_SPREAD = 0.55, 0.3
THINKING_SPREAD = 0.6
RESTING = (1.5, 5.0)


class HumanPace:
    """Times drawn from a seeded chance."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - pauses, not secrets

    def between_keys(self) -> float:
        """Seconds until the next key."""
        return self._near(TYPING, TYPING_SPREAD)

    def reaching(self) -> float:
        """Seconds that the hand takes to its goal."""
        return self._near(REACHING, REACHING_SPREAD)

    def resting(self) -> float:
        """Seconds until the hand moves again while the person does something else."""
        return self.chance.uniform(*RESTING)

    def pauses(self, count: int, total: float) -> Iterator[float]:
        """So many pauses that last `total` seconds together."""
        drawn = [self._near(1, THINKING_SPREAD) for _ in range(count)]
        yield from (pause * total / sum(drawn) for pause in drawn)

    def _near(self, middle: float, spread: float) -> float:
        return middle * self.chance.lognormvariate(0, spread)
