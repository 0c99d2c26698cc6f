"""FirstChart: makes ready what the first chart needs, while the person looks at the patients."""

from functools import partial

from PySide6.QtCore import QObject

from injector_app.app.room import Room
from injector_app.domain.catalog import Catalog
from injector_app.domain.edition import DEFAULT_BODY
from injector_app.gui.canvas.diagram_art import DiagramArt
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.shared.quiet_timer import QuietTimer

# Long enough for the list to be painted, too short to find a patient in it.
MOMENT_MS = 400


class FirstChart(QObject):
    """Acts once, when the first answers have been on the screen for a moment."""

    def __init__(self, page: ChartPage, catalog: Catalog, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._catalog = catalog
        self._room = room
        self._is_waiting = True
        self._moment = QuietTimer(MOMENT_MS, self._prepare, self)
        room.jobs.became_idle.connect(self._begin)

    def stop(self) -> None:
        """Nobody will chart here any more."""
        self._is_waiting = False
        self._moment.stop()

    def _begin(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self._moment.start()

    def _prepare(self) -> None:
        # Dressing the screen takes longer than a frame; nobody is in a hurry yet.
        self._room.window.add_page(self._page)
        self._room.jobs.run(partial(first_art, self._catalog), done=self._rehearse, failed=_nothing)

    def _rehearse(self, art: DiagramArt) -> None:
        self._page.shelf.keep(art)
        if not self._page.document.is_open:
            self._page.canvas_panel.show_diagram(art.diagram)
            self._room.window.rehearse_page(self._page)


def first_art(catalog: Catalog) -> DiagramArt:
    """The drawing that most charts begin with, read and built."""
    drawings = catalog.drawings(catalog.edition_for(DEFAULT_BODY))
    art = DiagramArt(next(iter(drawings.values())))
    art.build()
    # The names of all regions are read when one is first asked for.
    catalog.region_name("")
    return art


def _nothing(_problem: Exception) -> None:
    """What could not be made ready is made when it is needed, and tells its trouble then."""
