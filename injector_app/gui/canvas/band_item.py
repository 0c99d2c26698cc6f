"""BandItem: the rubber band that chooses marks, or draws an outline."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsRectItem

from injector_app.gui.canvas.mark_colours import MarkColours

LINE = 1.6
FAINT = 40


class BandItem(QGraphicsRectItem):
    """A rectangle in canvas units with a border of the same width at every zoom."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(2)
        self.hide()

    def stretch(self, one: QPointF, other: QPointF, colours: MarkColours) -> None:
        """Span two corners."""
        pen = QPen(QColor(colours.selected), LINE)
        pen.setCosmetic(True)
        inside = QColor(colours.selected)
        inside.setAlpha(FAINT)
        self.setPen(pen)
        self.setBrush(inside)
        self.setRect(QRectF(one, other).normalized())
        self.show()
