"""Walk through every scene in one window of one size."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from injector_app.app.entrance import Entrance
from injector_app.app.pictures.camera import Camera
from injector_app.app.pictures.chart_scenes import ChartScenes
from injector_app.app.pictures.clinic_list_scenes import ClinicListScenes
from injector_app.app.pictures.desk_scenes import DeskScenes
from injector_app.app.pictures.entry_scenes import FirstStartScenes, SignInScenes
from injector_app.app.pictures.exchange_scenes import ExchangeScenes
from injector_app.app.pictures.layout_scenes import LayoutScenes
from injector_app.app.pictures.list_scenes import ListScenes
from injector_app.app.pictures.note_scenes import NoteScenes
from injector_app.app.pictures.stage import Stage
from injector_app.app.pictures.trouble_scenes import TroubleScenes
from injector_app.app.pictures.visit_scenes import GridScenes, VisitScenes
from injector_app.app.pictures.window_size import WindowSize
from injector_app.app.room import Room
from injector_app.app.tour.guide import TourFailed
from injector_app.app.tour.tour_parts import TourParts
from injector_app.app.wiring import Wiring
from injector_app.domain.catalog import Catalog
from injector_app.domain.theme import Theme
from injector_app.gui.application import build_application
from injector_app.gui.jobs import Jobs
from injector_app.gui.main_window import MainWindow
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.shared.file_opener import FileOpener
from injector_app.gui.shared.printers import Printers
from injector_app.gui.shared.private_folder import PrivateFolder
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.gui.shared.theme import Look
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.clock import SystemClock
from injector_app.system.paths import DataFolder, resources_folder

if TYPE_CHECKING:
    from injector_app.app.desk import Desk


class Scenes(Protocol):
    """States of the window, one after the other."""

    def run(self) -> None:
        """Bring each up and take its picture."""
        ...


def walk(
    folder: Path,
    data: Path,
    size: WindowSize,
    theme: Theme,
    *,
    make_camera: Callable[[MainWindow, Path, int], Camera] = Camera,
) -> None:
    """First start over an empty folder, then the demo clinic from sign-in to lock.

    Args:
        folder: takes the pictures.
        data: holds the demo clinic.
        size: of the window.
        theme: of every picture.
        make_camera: another camera, which looks for something else.
    """
    clock, catalog = SystemClock(), load_catalog(resources_folder())
    _application, look = build_application()
    look.choose(theme)
    opened = partial(_open_window, look=look, catalog=catalog, size=size)
    window, _, _ = opened(DataFolder(data / "new"))
    camera = make_camera(window, folder, 1)
    run_scenes(camera, FirstStartScenes(camera))
    window.close()
    window, entrance, jobs = opened(DataFolder(data / "demo"))
    desks: list[Desk] = []
    entrance.desk_opened.connect(desks.append)
    camera = make_camera(window, folder, camera.next_number)
    run_scenes(camera, SignInScenes(camera))
    stage = Stage(camera, window, desks[-1], catalog, clock, jobs)
    for scenes in (
        *(ListScenes, LayoutScenes, ClinicListScenes, DeskScenes),
        *(ExchangeScenes, ChartScenes),
        *(VisitScenes, NoteScenes, GridScenes),
        TroubleScenes,
    ):
        run_scenes(camera, scenes(stage))
    window.close()


def run_scenes(camera: Camera, scenes: Scenes) -> None:
    """Run scenes; where they stop, what is on the screen tells more than the sentence."""
    try:
        scenes.run()
    except TourFailed:
        camera.picture("stopped")
        raise


def _open_window(
    data: DataFolder, *, look: Look, catalog: Catalog, size: WindowSize
) -> tuple[MainWindow, Entrance, Jobs]:
    window = MainWindow(look)
    window.resize(size.width, size.height)
    outside = Surroundings(FileDialogs(), FileOpener(), Printers(), PrivateFolder())
    parts = TourParts(Wiring(SystemClock(), catalog, outside))
    jobs = Jobs(window)
    entrance = Entrance(data, Room(window, look, jobs), parts)
    entrance.open()
    window.show()
    return window, entrance, jobs
