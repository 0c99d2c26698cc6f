"""End a job, or fail it, at its first file call, its second, and so on, until it gets through.

strace counts the calls of each process, kind by kind. Its limit is the same for all, so a process
that is to fail at its k-th call of a kind first makes as many idle ones as bring the count there;
thus one interpreter serves all of them, and is forked instead of started.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.support.processes import PROJECT

NOWHERE = "/nowhere/at/all"
IDLE: dict[str, Callable[[int], object]] = {
    "write": lambda idle: os.write(idle, b""),
    "pwrite64": lambda idle: os.pwrite(idle, b"", 0),
    "fsync": os.fsync,
    "fdatasync": os.fdatasync,
    "ftruncate": lambda idle: os.ftruncate(idle, 0),
    "rename": lambda _idle: Path(NOWHERE).rename(NOWHERE),
    "unlink": lambda _idle: Path(NOWHERE).unlink(),
}
CALLS = ",".join(IDLE)
LIMIT = 500
KILL, NO_ROOM = "signal=SIGKILL", "error=ENOSPC"
ONCE, FROM_THEN_ON = str(LIMIT), f"{LIMIT}+"
THROUGH, FAILED = 0, 7
PATIENCE_SECONDS = 500


def folders_after(
    script: Path, job: str, template: Path, *, fault: str, when: str = ONCE
) -> list[Path]:
    """The folders as jobs left them: the one of the k-th failed at its k-th call."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed")
    inject = f"inject={CALLS}:{fault}:when={when}"
    command = [
        strace,
        "-f",
        "-qq",
        "-o",
        os.devnull,
        "-e",
        f"trace={CALLS}",
        "-e",
        inject,
    ]
    run = subprocess.run(  # noqa: S603 - our own interpreter and script
        [*command, sys.executable, str(script), str(template), job],
        cwd=PROJECT,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    if "ptrace" in run.stderr:
        pytest.skip("tracing is not permitted here")
    assert run.returncode == THROUGH, run.stderr
    return sorted(template.parent.glob("after-*"))


def fail_at_each_call(template: Path, job: Callable[[Path], None]) -> None:
    """In the traced process: for each kind, fork job after job until one is not hit any more."""
    for kind in IDLE:
        for call in range(1, LIMIT):
            child = os.fork()
            if not child:
                _run(template, job, kind, call)
            _, status = os.waitpid(child, 0)
            if os.WIFEXITED(status) and os.WEXITSTATUS(status) == THROUGH:
                break
        else:
            raise OverflowError(kind)


def _run(template: Path, job: Callable[[Path], None], kind: str, call: int) -> None:
    folder = template.parent / f"after-{kind}-{call:03}"
    shutil.copytree(template, folder)
    idle = os.open(os.devnull, os.O_WRONLY)
    for _ in range(LIMIT - call):
        # Most of them are refused; they are counted all the same.
        with suppress(OSError):
            IDLE[kind](idle)
    try:
        job(folder)
    except Exception:  # noqa: BLE001 - how it fails is for the parent to judge by the folder
        os._exit(FAILED)
    os._exit(THROUGH)
