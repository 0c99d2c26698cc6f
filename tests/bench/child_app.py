"""Child process: the program as a person starts it, until its first window answers."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from injector_app.app.start import main
from injector_app.gui.main_window import MainWindow
from tests.bench.child_report import report_and_leave

_shown = MainWindow.show


def _show(window: MainWindow) -> None:
    window.first_painted.connect(report_and_leave)
    _shown(window)


if __name__ == "__main__":
    MainWindow.show = _show  # type: ignore[method-assign, assignment] # the only way in
    # As most people start it: without arguments.
    os.environ["INJECTOR_DATA_DIR"] = sys.argv[2]
    main([])
