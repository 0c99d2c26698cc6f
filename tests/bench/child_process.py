"""Run one child process and read what it reports of itself."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
# Set on machines where sources change under a running program.
NEVER_COMPILED = "PYTHONDONTWRITEBYTECODE"


@dataclass(frozen=True, slots=True)
class Report:
    """What a child printed: milliseconds since it was started, and its resident memory."""

    elapsed_ms: float
    memory_mb: float


def child_environment() -> dict[str, str]:
    """Offscreen, and compiled once, as an installed program is: never anew at every start."""
    kept = {name: value for name, value in os.environ.items() if name != NEVER_COMPILED}
    return kept | {"QT_QPA_PLATFORM": "offscreen"}


def run_child(script: str, *arguments: object) -> Report:
    """Start a script of this folder and wait for its report."""
    start = str(time.monotonic_ns())
    done = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, str(HERE / script), start, *map(str, arguments)],
        env=child_environment(),
        check=True,
        capture_output=True,
        text=True,
    )
    elapsed, memory = done.stdout.split()
    return Report(float(elapsed), float(memory))
