"""Run one child process and read what it reports of itself."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Report:
    """What a child printed: milliseconds since it was started, and its resident memory."""

    elapsed_ms: float
    memory_mb: float


def run_child(script: str, *arguments: object) -> Report:
    """Start a script of this folder and wait for its report."""
    start = str(time.monotonic_ns())
    done = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, str(HERE / script), start, *map(str, arguments)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
    )
    elapsed, memory = done.stdout.split()
    return Report(float(elapsed), float(memory))
