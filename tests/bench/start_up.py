"""Start-up: the sign-in window against an empty window; --help against bare Python."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.timing import RUNS, Line, in_turn, ratio, within

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def start_up(folder: Path) -> list[Line]:
    """Lines for starting; `folder` holds a clinic, so the sign-in page is the first one."""
    ours, peer = _windows(folder)
    more = _help_over_bare()
    return [
        ratio("Start to sign-in window", ours=ours, peer=peer, named="empty window", limit=1.6),
        within("--help over bare Python", ours=more, limit=300),
    ]


def _windows(folder: Path) -> tuple[float, float]:
    def app() -> float:
        return _child("child_app.py", str(folder))

    def empty() -> float:
        return _child("child_empty.py")

    app()
    empty()
    pairs = [(app(), empty()) for _ in range(RUNS)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def _child(script: str, *arguments: str) -> float:
    command = [sys.executable, str(HERE / script), str(time.monotonic_ns()), *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return float(done.stdout.split()[0])


def _help_over_bare() -> float:
    def ours() -> None:
        command = [sys.executable, str(ROOT / "main.py"), "--help"]
        subprocess.run(command, check=True, capture_output=True)

    def bare() -> None:
        subprocess.run([sys.executable, "-c", "pass"], check=True)

    with_help, without = in_turn(ours, bare)
    return with_help - without
