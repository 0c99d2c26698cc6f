"""The returning visit at human speed on a screen of its own, recorded picture by picture."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.human_visit import ACTIONS

ROOT = Path(__file__).parents[2]
# The moves and the typing alone take most of it.
MINUTES = 1.0
LEAST_PICTURES = 30


@pytest.mark.looks
@pytest.mark.timeout(400)
@pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs Xvfb")
@pytest.mark.skipif(not shutil.which("xdotool"), reason="needs xdotool")
def test_visit_is_done_and_recorded(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.journeys.human_visit", str(tmp_path)]
    done = subprocess.run(  # noqa: S603 - our own words
        [*command, "--minutes", str(MINUTES)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        text=True,
        timeout=380,
    )
    assert done.returncode == 0, done.stderr
    actions = int(done.stdout.split()[0])
    assert 0 < actions <= ACTIONS
    assert len(list(tmp_path.glob("*.png"))) >= LEAST_PICTURES
    told = (tmp_path / "actions.txt").read_text("utf-8")
    assert f"exported; {actions} actions" in told
