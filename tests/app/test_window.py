"""The program opens its window and ends when it is closed."""

import os
import subprocess
import sys
from pathlib import Path

PROBE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from injector_app.app import window as subject
from injector_app.gui.main_window import MainWindow
from injector_app.app.entrance import Entrance
opening = Entrance.open
def open_then_close(self):
    opening(self)
    window = self._room.window
    window.first_painted.connect(lambda: QTimer.singleShot(0, window.close))
Entrance.open = open_then_close
sys.exit(subject.open_window(Path(sys.argv[1])))
"""


def test_window_opens_and_closes_without_a_trace(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", PROBE, str(folder)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert "Traceback" not in done.stderr
    assert not folder.exists()
