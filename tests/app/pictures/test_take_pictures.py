"""The command names its sizes, and leaves every state of one in both themes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from injector_app.app.pictures.take_pictures import REFUSED, take_pictures
from tests.support.source_tree import ROOT


def test_unknown_size_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert take_pictures(tmp_path, ["640x480"]) == REFUSED
    assert "640x480" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.looks
# As long as the command itself may take.
@pytest.mark.timeout(700)
def test_every_state_comes_light_and_dark(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "pictures", str(tmp_path)]
    subprocess.run(  # noqa: S603 - our own program
        [*command, "--size", "1280x800"], check=True, timeout=600, env=dict(os.environ)
    )
    light, dark = (
        sorted(path.name for path in (tmp_path / "1280x800" / theme).glob("*.png"))
        for theme in ("light", "dark")
    )
    assert light == dark
    assert len(light) > 80
    assert (tmp_path / "1280x800" / "light-1.png").exists()
