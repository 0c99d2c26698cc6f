"""A process that sees a folder as full or read-only, through mounts that end with it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.processes import PROJECT

SMALL_DISK = 'mount -t tmpfs -o size=1m none "$1"'
READ_ONLY = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"'


def output_under(mount: str, script: str, folder: Path) -> list[str]:
    """Run Python code on a folder after a mount command that only it sees."""
    shell = f'{mount} && exec "$2" -u -c "$3" "$1"'
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("mounting for one process needs Linux")
    run = subprocess.run(  # noqa: S603 - our own interpreter and script
        [unshare, "-rm", "sh", "-c", shell, "sh", str(folder), sys.executable, script],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if "mount" in run.stderr or "unshare" in run.stderr:
        pytest.skip("mounting is not permitted here")
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()
