"""Start-up: the sign-in window against an empty window; --help against bare Python."""

import statistics
import subprocess
import sys
from pathlib import Path

from tests.bench.child_process import child_environment, run_child
from tests.bench.timing import Line, in_turn, ratio, within

MAIN = Path(__file__).resolve().parents[2] / "main.py"
RUNS = 9


def start_up(folder: Path) -> list[Line]:
    """Lines for starting; `folder` holds a clinic, so the sign-in page is the first one."""
    ours, peer = _windows(folder)
    more = _help_over_bare()
    return [
        ratio("Start to sign-in window", ours=ours, peer=peer, named="empty window", limit=1.6),
        within("--help over bare Python", ours=more, limit=300),
    ]


def _windows(folder: Path) -> tuple[float, float]:
    def both() -> tuple[float, float]:
        ours = run_child("child_app.py", folder).elapsed_ms
        return ours, run_child("child_empty.py").elapsed_ms

    both()
    pairs = [both() for _ in range(RUNS)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def _help_over_bare() -> float:
    with_help, without = in_turn(lambda: _python(str(MAIN), "--help"), lambda: _python("-c", ""))
    return with_help - without


def _python(*arguments: str) -> None:
    command = [sys.executable, *arguments]
    environment = child_environment()
    subprocess.run(command, check=True, capture_output=True, env=environment)  # noqa: S603 - our own
