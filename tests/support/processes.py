"""A second copy of the program, as a real process of its own."""

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    """Run Python code with the project importable; end it with `kill`.

    Its standard input stays open, so that reading it waits for ever.
    """
    return subprocess.Popen(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-u", "-c", script, *map(str, arguments)],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def first_line(process: subprocess.Popen[str]) -> str:
    """Wait for the next line that the process prints."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def kill(process: subprocess.Popen[str]) -> list[str]:
    """Kill it as a power cut would, and return the lines that it had printed."""
    process.kill()
    output, _ = process.communicate()
    return output.splitlines()


def output_of(script: str, *arguments: object) -> list[str]:
    """Let the code run to its end, and return the lines that it printed."""
    process = start(script, *arguments)
    output, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    return output.splitlines()
