"""ArtShelf: the drawings of the atlas, made ready for painting when first needed."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from injector_app.domain.catalog import Catalog
from injector_app.domain.diagram import Diagram
from injector_app.domain.theme import Theme
from injector_app.gui.canvas.diagram_art import DiagramArt
from injector_app.gui.canvas.overlay_colours import overlay_colours_of
from injector_app.gui.canvas.sheet import PLAIN_LAYERS, Sheet
from injector_app.gui.shared.colours import colours_of

PAPER = "paper"
# A treatment is charted on few diagrams; the paths of more would take too much memory.
KEPT = 4


class ArtShelf:
    """Keeps the paths of the diagrams used last, and every sheet that was asked for.

    The same wish gives the same sheet, so that the canvas knows what it has painted already.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._arts: dict[object, DiagramArt] = {}
        self._sheets: dict[object, Sheet] = {}

    def sheet(
        self, diagram: Diagram, theme: Theme, *, layers: frozenset[str] = PLAIN_LAYERS
    ) -> Sheet:
        """What to paint behind the marks of a diagram."""
        art = self._art(diagram)
        wish = diagram.drawing_id, theme, layers
        if wish not in self._sheets:
            self._sheets[wish] = self._sheet(art, theme, layers)
        return self._sheets[wish]

    def keep(self, art: DiagramArt) -> None:
        """Take a drawing that was made ready elsewhere, unless it is here already."""
        self._arts.setdefault(art.diagram.drawing_id, art)

    def thumbnail(self, diagram: Diagram, theme: Theme, size: QSize, density: float) -> QPixmap:
        """A small picture of the whole diagram."""
        # Not kept: the paths of all diagrams would take more memory than the rest of the screen.
        sheet = self._sheet(DiagramArt(diagram), theme, PLAIN_LAYERS)
        picture = QPixmap(size * density)
        picture.setDevicePixelRatio(density)
        picture.fill(QColor(sheet.paper))
        painter = QPainter(picture)
        painter.scale(
            size.width() / sheet.art.diagram.width, size.height() / sheet.art.diagram.height
        )
        sheet.art.paint(
            painter, colours=sheet.colours, layers=sheet.layers, exposed=sheet.art.sheet
        )
        painter.end()
        return picture

    def _sheet(self, art: DiagramArt, theme: Theme, layers: frozenset[str]) -> Sheet:
        colours = self._catalog.colours(art.diagram, theme)
        return Sheet(
            art=art,
            colours=colours,
            paper=colours.get(PAPER) or colours_of(theme).surface,
            layers=layers,
            lines=overlay_colours_of(theme),
        )

    def _art(self, diagram: Diagram) -> DiagramArt:
        art = self._arts.pop(diagram.drawing_id, None) or DiagramArt(diagram)
        self._arts[diagram.drawing_id] = art
        for longest_unused in tuple(self._arts.values())[:-KEPT]:
            longest_unused.forget()
        return art
