"""Resident memory with a chart open, against an empty window (Linux)."""

import statistics
from pathlib import Path

from tests.bench.child_process import run_child
from tests.bench.timing import RUNS, Line

LIMIT = 1.5


def memory(folder: Path) -> list[Line]:
    """The line for memory; the newest draft of the clinic in `folder` is opened."""
    pairs = [
        (run_child("child_chart.py", folder).memory_mb, run_child("child_empty.py").memory_mb)
        for _ in range(RUNS)
    ]
    ours = statistics.median(a for a, _ in pairs)
    peer = statistics.median(b for _, b in pairs)
    against = f"empty window {peer:.0f} MB"
    return [Line("Memory with the chart open", f"{ours:.0f} MB", against, ours / peer, LIMIT, "x")]
