"""Walk through every state of the window in one size, and print what is wrong with its layout.

python -m tests.support.layout_walk 1280 800 1; a process of its own, because Qt takes the scale of
the screen from its start.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from injector_app.app.demo.fill_demo import fill_demo
from injector_app.app.pictures.camera import Camera
from injector_app.app.pictures.walk import walk
from injector_app.app.pictures.window_size import WindowSize
from injector_app.domain.theme import Theme
from injector_app.gui.main_window import MainWindow
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.clock import SystemClock
from injector_app.system.paths import DataFolder, resources_folder
from tests.support.layout_faults import front_window, layout_faults, too_small_to_hit

SETTLING_ROUNDS = 5


class Inspector(Camera):
    """Looks for faults where a camera takes a picture."""

    def __init__(self, window: MainWindow, folder: Path, first: int) -> None:
        super().__init__(window, folder, first)
        self._inspected = window

    def picture(self, name: str) -> Path:
        path = super().picture(name)
        # A slow machine may still owe a layout of what the state brought.
        for _ in range(SETTLING_ROUNDS):
            QApplication.sendPostedEvents()
            QApplication.processEvents()
        front = front_window(self._inspected)
        faults = layout_faults(front)
        if name.startswith(("chart", "planned", "given", "vial", "past", "visit", "screening")):
            faults += too_small_to_hit(front)
        path.with_suffix(".json").write_text(json.dumps(faults))
        path.unlink()
        return path


def inspect(size: WindowSize) -> dict[str, list[str]]:
    """The faults of each state that has any."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(size.scale)
    with tempfile.TemporaryDirectory() as name:
        data, found = Path(name), Path(name) / "found"
        found.mkdir()
        demo, catalog = DataFolder(data / "demo"), load_catalog(resources_folder())
        fill_demo(demo, catalog=catalog, clock=SystemClock(), progress=lambda *_: None)
        walk(found, data, size, Theme.LIGHT, make_camera=Inspector)
        all_faults = {path.stem: json.loads(path.read_text()) for path in sorted(found.iterdir())}
    return {state: faults for state, faults in all_faults.items() if faults}


if __name__ == "__main__":
    found = inspect(WindowSize(*map(int, sys.argv[1:])))
    sys.stdout.write(json.dumps(found, indent=1, ensure_ascii=False))
