"""CrossItem: the cross that arrow keys move over a diagram; of the same size at every zoom."""

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from injector_app.gui.canvas.mark_colours import MarkColours

REACH = 17.0
GAP = 4.0
HALO_LINE, LINE = 5.0, 2.0


class CrossItem(QGraphicsItem):
    """Four arms round an open middle, light under dark, so that it shows on skin and hair."""

    def __init__(self) -> None:
        super().__init__()
        self._colours: MarkColours | None = None
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setZValue(3)
        self.hide()

    def show_at(self, x: float, y: float, colours: MarkColours) -> None:
        """Stand at a place in canvas units."""
        self._colours = colours
        self.setPos(x, y)
        self.show()
        self.update()

    def boundingRect(self) -> QRectF:
        """Room for the arms and their halo."""
        reach = REACH + HALO_LINE
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's
        widget: QWidget | None = None,  # noqa: ARG002 - Qt's
    ) -> None:
        """Paint the halo, then the arms."""
        if self._colours is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((self._colours.paper, HALO_LINE), (self._colours.selected, LINE)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLines(_ARMS)


_ARMS = [
    QLineF(x * GAP, y * GAP, x * REACH, y * REACH) for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1))
]
