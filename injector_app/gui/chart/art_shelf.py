"""ArtShelf: the drawings of the atlas, made ready for painting when first needed."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from injector_app.domain.catalog import Catalog
from injector_app.domain.theme import Theme
from injector_app.gui.canvas.diagram_art import DiagramArt
from injector_app.gui.canvas.sheet import MUSCLE_LAYERS, PLAIN_LAYERS, Sheet
from injector_app.gui.shared.colours import colours_of

PAPER = "paper"
# A treatment is charted on few diagrams; going back to one of them must not wait.
KEPT = 4


class ArtShelf:
    """Keeps the paths of the diagrams used last; colours come from the theme."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._arts: dict[str, DiagramArt] = {}

    def sheet(self, diagram_id: str, theme: Theme, *, muscles: bool = False) -> Sheet:
        """What to paint behind the marks of a diagram."""
        return self._sheet(self._art(diagram_id), theme, muscles=muscles)

    def thumbnail(self, diagram_id: str, theme: Theme, size: QSize, density: float) -> QPixmap:
        """A small picture of the whole diagram."""
        # Not kept: the paths of all diagrams would take more memory than the rest of the screen.
        sheet = self._sheet(DiagramArt(self._catalog.diagram(diagram_id)), theme)
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

    def _sheet(self, art: DiagramArt, theme: Theme, *, muscles: bool = False) -> Sheet:
        colours = self._catalog.palette[theme]
        return Sheet(
            art=art,
            colours=colours,
            paper=colours.get(PAPER) or colours_of(theme).surface,
            layers=MUSCLE_LAYERS if muscles else PLAIN_LAYERS,
        )

    def _art(self, diagram_id: str) -> DiagramArt:
        art = self._arts.pop(diagram_id, None) or DiagramArt(self._catalog.diagram(diagram_id))
        self._arts[diagram_id] = art
        for longest_unused in tuple(self._arts)[:-KEPT]:
            del self._arts[longest_unused]
        return art
