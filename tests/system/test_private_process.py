"""The process keeps its memory to itself (A8)."""

import sys
from pathlib import Path

import pytest

from tests.support.processes import first_line, output_of, start

ASK = (
    "import ctypes, resource\n"
    "print(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))\n"
)
KEEP = (
    "from injector_app.system.private_process import keep_memory_private\nkeep_memory_private()\n"
)
CRASH = (
    # Before the folder changes, from which the program may be read.
    "import injector_app.system.private_process\n"
    "import os, resource, signal, sys\n"
    "os.chdir(sys.argv[1])\n"
    "resource.setrlimit(resource.RLIMIT_CORE, 2 * (resource.getrlimit(resource.RLIMIT_CORE)[1],))\n"
    "{keep}print('ready')\n"
    "os.kill(os.getpid(), signal.SIGSEGV)\n"
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux")


def test_core_limit_is_nothing_and_the_process_not_dumpable() -> None:
    assert output_of(KEEP + ASK) == ["0 0"]


def test_without_it_the_process_is_dumpable() -> None:
    """The control."""
    assert output_of(ASK)[0].split()[1] == "1"


def test_crash_leaves_no_core(tmp_path: Path) -> None:
    process = start(CRASH.format(keep=KEEP), tmp_path)
    assert first_line(process) == "ready"
    process.communicate(timeout=30)
    # The bit in the status that says a core was written.
    assert process.returncode == -11
    assert list(tmp_path.iterdir()) == []
