"""Open the window: application, log, guard, entrance."""

from pathlib import Path

from injector_app.app.crash_guard import CrashGuard
from injector_app.app.data_folder import data_folder
from injector_app.app.entrance import Entrance
from injector_app.app.late_parts import LateParts
from injector_app.app.log_setup import NAME, start_log
from injector_app.app.room import Room
from injector_app.gui.application import build_application
from injector_app.gui.jobs import Jobs
from injector_app.gui.main_window import MainWindow

DRAIN_TIMEOUT_MS = 10_000


def open_window(data_dir: Path | None) -> int:
    """Show the window until it is closed; returns the exit code."""
    folder = data_folder(data_dir)
    start_log(folder.logs)
    application, look = build_application()
    CrashGuard(str(folder.logs / NAME), application).install()
    window = MainWindow(look)
    jobs = Jobs(window)
    entrance = Entrance(folder, Room(window, look, jobs), LateParts())
    entrance.open()
    window.show()
    code = application.exec()
    jobs.drain(DRAIN_TIMEOUT_MS)
    return code
