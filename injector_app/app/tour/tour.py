"""injector-app tour: pictures of every step of the main job, and its PDF."""

import os
import sys
import tempfile
from pathlib import Path

from injector_app.app.demo.fill_demo import fill_demo
from injector_app.app.entrance import Entrance
from injector_app.app.room import Room
from injector_app.app.tour.chosen_file import ChosenFile
from injector_app.app.tour.guide import Guide, TourFailed
from injector_app.app.tour.returning_story import ReturningStory
from injector_app.app.tour.story import Story
from injector_app.app.tour.tour_parts import TourParts
from injector_app.app.wiring import Wiring
from injector_app.domain.clinic import WorldRegion
from injector_app.gui.application import build_application
from injector_app.gui.jobs import Jobs
from injector_app.gui.main_window import MainWindow
from injector_app.gui.shared.file_opener import FileOpener
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.printers import Printers
from injector_app.gui.shared.private_folder import PrivateFolder
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.clock import SystemClock
from injector_app.system.paths import DataFolder, resources_folder

PDF = "note.pdf"
DONE, REFUSED = 0, 4


def run_tour(folder: Path) -> int:
    """Leave numbered PNGs and the PDF in a folder; returns the exit code.

    Nothing of it touches real records: the demo clinic is made in a temporary folder.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="injector-tour-") as data:
            _walk(DataFolder(Path(data) / "demo"), folder)
    except OSError as problem:
        return _refuse(f"The folder {folder} cannot be written ({problem.strerror}).")
    except TourFailed as problem:
        return _refuse(f"The tour stopped: {problem}.")
    return DONE


def _walk(data: DataFolder, folder: Path) -> None:
    clock, catalog = SystemClock(), load_catalog(resources_folder())
    fill_demo(data, catalog=catalog, clock=clock, progress=_nothing)
    _application, look = build_application()
    window = MainWindow(look)
    jobs = Jobs(window)
    chosen = ChosenFile(folder / PDF)
    surroundings = Surroundings(chosen, FileOpener(), Printers(), PrivateFolder())
    late = TourParts(Wiring(clock, catalog, surroundings))
    Entrance(data, Room(window, look, jobs), late).open()
    window.show()
    (folder / PDF).unlink(missing_ok=True)
    guide = Guide(window, folder)
    story = Story(
        guide=guide,
        catalog=catalog,
        clock=clock,
        region=WorldRegion.US,
        pdf=folder / PDF,
    )
    story.run()
    guide.press(ObjectName.THEME_TOGGLE)
    ReturningStory(guide, catalog, clock, WorldRegion.US).run()
    window.close()


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)  # noqa: T201 - the tour is a command
    return REFUSED


def _nothing(_done: int, _all: int) -> None:
    """Nobody watches the demo clinic being written."""
