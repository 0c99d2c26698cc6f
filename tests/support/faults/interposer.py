"""Build the write interposer, and run our own programs under it."""

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import pytest

from tests.support.processes import PROJECT

SOURCE = Path(__file__).with_name("interposer.c")
NEEDS_LINUX = "NOT TESTED: what disks do to the records; the fault tool needs Linux"
NEEDS_GCC = (
    "NOT TESTED: what disks do to the records; the fault tool is C and there is no gcc here "
    "(Debian: apt-get install gcc libc6-dev)"
)


@cache
def interposer() -> Path:
    """The library, compiled once for this run of the tests."""
    gcc = shutil.which("gcc")
    if sys.platform != "linux":
        pytest.skip(NEEDS_LINUX)
    if gcc is None:
        pytest.skip(NEEDS_GCC)
    folder = Path(tempfile.mkdtemp(prefix="injector_app-faults-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    library = folder / "interposer.so"
    command = [
        gcc,
        "-O2",
        "-Wall",
        "-Werror",
        "-shared",
        "-fPIC",
        "-o",
        str(library),
        str(SOURCE),
        "-ldl",
    ]
    built = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own source
    assert built.returncode == 0, built.stderr
    return library


def lines_under(module: str, *arguments: object, timeout: float = 110) -> list[str]:
    """Let one of our programs run to its end between us and the disk; what it printed."""
    run = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-u", "-m", module, *map(str, arguments)],
        cwd=PROJECT,
        env={**os.environ, "LD_PRELOAD": str(interposer())},
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()
