"""Measure a piece of work several times and compare it with a named limit or peer."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.bench.stopwatch import Stopwatch

RUNS = 5


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: what was measured, against what, and the limit."""

    what: str
    ours: str
    against: str
    found: float
    limit: float
    unit: str

    @property
    def holds(self) -> bool:
        """Whether the limit is kept."""
        return self.found <= self.limit

    def row(self) -> tuple[str, ...]:
        """The cells of the table."""
        verdict = "yes" if self.holds else "NO"
        limit = f"{self.limit:g} {self.unit}"
        return self.what, self.ours, self.against, f"{self.found:.2f} {self.unit}", limit, verdict


def ratio(what: str, *, ours: float, peer: float, named: str, limit: float) -> Line:
    """A line that compares two times in milliseconds measured in the same run."""
    against = f"{named} {peer:.1f} ms"
    return Line(what, f"{ours:.1f} ms", against, ours / peer, limit, "x")


def within(what: str, *, ours: float, limit: float, named: str = "limit") -> Line:
    """A line that compares a time in milliseconds with an absolute limit."""
    return Line(what, f"{ours:.1f} ms", named, ours, limit, "ms")


def milliseconds(work: Callable[[], object]) -> float:
    """How long one run takes, apart from its wait for a processor that other programs had."""
    watch = Stopwatch()
    work()
    return watch.ms


def median(work: Callable[[], object], *, runs: int = RUNS) -> float:
    """The median of several runs after one that warms up."""
    work()
    return statistics.median(milliseconds(work) for _ in range(runs))


def in_turn(
    ours: Callable[[], object], peer: Callable[[], object], *, runs: int = RUNS
) -> tuple[float, float]:
    """Medians of two pieces of work run A B A B, so that a drifting machine hits both."""
    ours()
    peer()
    pairs = [(milliseconds(ours), milliseconds(peer)) for _ in range(runs)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def percentile(times: Sequence[float], share: float) -> float:
    """The time that this share of the runs keeps to."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]
