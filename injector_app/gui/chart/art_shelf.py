"""ArtShelf: the drawings of the atlas, made ready for painting when first needed."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from injector_app.domain.catalog import Catalog
from injector_app.domain.diagram import Theme
from injector_app.gui.canvas.diagram_art import DiagramArt
from injector_app.gui.canvas.sheet import MUSCLE_LAYERS, PLAIN_LAYERS, Sheet
from injector_app.gui.shared.colours import colours_of

PAPER = "paper"


class ArtShelf:
    """Paths are built once per diagram and kept; colours come from the theme."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._arts: dict[str, DiagramArt] = {}

    def sheet(self, diagram_id: str, theme: Theme, *, muscles: bool = False) -> Sheet:
        """What to paint behind the marks of a diagram."""
        colours = self._catalog.palette[theme]
        return Sheet(
            art=self._art(diagram_id),
            colours=colours,
            paper=colours.get(PAPER) or colours_of(theme).surface,
            layers=MUSCLE_LAYERS if muscles else PLAIN_LAYERS,
        )

    def thumbnail(self, diagram_id: str, theme: Theme, size: QSize, density: float) -> QPixmap:
        """A small picture of the whole diagram."""
        sheet = self.sheet(diagram_id, theme)
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

    def _art(self, diagram_id: str) -> DiagramArt:
        if diagram_id not in self._arts:
            self._arts[diagram_id] = DiagramArt(self._catalog.diagram(diagram_id))
        return self._arts[diagram_id]
