"""Room: what is there before anybody signed in and stays after."""

from dataclasses import dataclass

from injector_app.gui.jobs import Jobs
from injector_app.gui.main_window import MainWindow
from injector_app.gui.shared.theme import Look


@dataclass(frozen=True, slots=True)
class Room:
    """The window, its look, and the one worker thread."""

    window: MainWindow
    look: Look
    jobs: Jobs
