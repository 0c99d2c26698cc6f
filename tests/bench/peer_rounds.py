"""What every program does beside its peers, timed alike; knows no binding of Qt.

300 points lie on a picture in a window of 1200 x 900. A click places one more: timed from the
press until the canvas has painted after it. Then 100 points are chosen and dragged: timed from
each move of the mouse until the canvas has painted after it.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

POINTS, DRAGGED = 300, 100
CLICKS, FRAMES = 30, 60
PDFS = 5
COLUMNS, STEP, LEFT, TOP = 20, 20, 60, 60
PATIENCE_S = 5.0


def marked() -> Iterator[tuple[float, float]]:
    """Where the points lie, in pixels of the picture."""
    for number in range(POINTS):
        yield LEFT + number % COLUMNS * STEP, TOP + number // COLUMNS * STEP


def free() -> Iterator[tuple[float, float]]:
    """Where points are placed: between the others, two steps apart."""
    for number in range(CLICKS):
        yield LEFT + STEP / 2 + number % 10 * 2 * STEP, TOP + STEP / 2 + number // 10 * 2 * STEP


class PaintClock:
    """Counts paintings, and times an act until the next one is done."""

    def __init__(self, process_events: Callable[[], object]) -> None:
        self._process_events = process_events
        self.painted = 0

    def count(self, *_event: object) -> None:
        """The canvas has painted."""
        self.painted += 1

    def after(self, act: Callable[[], object]) -> float:
        """Milliseconds from the act until a painting that came after it."""
        start = time.perf_counter()
        seen = self.painted
        act()
        while self.painted == seen:
            self._process_events()
            if time.perf_counter() - start > PATIENCE_S:
                raise TimeoutError("the canvas is not painted")
        return (time.perf_counter() - start) * 1000

    def rest(self, seconds: float = 0.05) -> None:
        """Let everything come to rest."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self._process_events()


def report(placing: list[float], dragging: list[float]) -> None:
    """Print the medians, without what warmed up."""
    found = {"place": statistics.median(placing[3:]), "drag": statistics.median(dragging[3:])}
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


def report_pdf(write: Callable[[], bytes], out: Path) -> None:
    """Write a PDF once to keep and to warm up; print the median of the next, in ms of this core."""
    out.write_bytes(write())
    times = []
    for _ in range(PDFS):
        start = time.process_time()
        write()
        times.append((time.process_time() - start) * 1000)
    sys.stdout.write(f"{statistics.median(times)}\n")
