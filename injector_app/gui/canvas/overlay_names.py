"""Names over a drawing: placed so that none touches another, painted at the same size always."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

SIZE_PX = 11
HALO_WIDTH = 3.0
PADDING = 3.0


@dataclass(frozen=True, slots=True)
class Name:
    """A name at a place of the canvas: centred on it, or so many pixels to its right."""

    text: str
    spot: QPointF
    colour: str
    beside: float = 0.0


@dataclass(frozen=True, slots=True)
class PlacedName:
    """A name in its box, in pixels at one zoom, counted from the canvas' corner."""

    name: Name
    box: QRectF


class NameShelf:
    """Remembers the places of the last zoom, so that panning moves no name."""

    def __init__(self) -> None:
        self._key: object = None
        self._placed: tuple[PlacedName, ...] = ()

    def placed(self, painter: QPainter, names: Sequence[Name]) -> tuple[PlacedName, ...]:
        """The names that have room at the painter's scale; the earlier of two that touch."""
        scale = painter.transform().m11()
        key = scale, tuple(names)
        if key != self._key:
            self._placed = _placed(painter, names, scale)
            self._key = key
        return self._placed


def paint_names(painter: QPainter, placed: Iterable[PlacedName], halo: str) -> None:
    """Paint names at their places under the painter's offset."""
    offset = QPointF(painter.transform().dx(), painter.transform().dy())
    seen = painter.clipBoundingRect() if painter.hasClipping() else QRectF()
    visible = painter.transform().mapRect(seen)
    painter.save()
    painter.resetTransform()
    for each in placed:
        box = each.box.translated(offset)
        if visible.isEmpty() or visible.intersects(box):
            _paint_name(painter, each.name, box, halo)
    painter.restore()


def _placed(painter: QPainter, names: Sequence[Name], scale: float) -> tuple[PlacedName, ...]:
    painter.setFont(_font(painter))
    measure = painter.fontMetrics()
    found: list[PlacedName] = []
    for name in names:
        width = measure.horizontalAdvance(name.text) + 2 * PADDING
        left = name.beside - PADDING if name.beside else -width / 2
        spot = name.spot * scale
        box = QRectF(spot.x() + left, spot.y() - measure.height() / 2, width, measure.height())
        if not any(box.intersects(other.box) for other in found):
            found.append(PlacedName(name, box))
    return tuple(found)


def _paint_name(painter: QPainter, name: Name, box: QRectF, halo: str) -> None:
    font = _font(painter)
    painter.setFont(font)
    path = QPainterPath()
    base = box.top() + painter.fontMetrics().ascent()
    path.addText(QPointF(box.left() + PADDING, base), font, name.text)
    pen = QPen(QColor(halo), HALO_WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
    painter.fillPath(path, QColor(name.colour))


def _font(painter: QPainter) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(SIZE_PX)
    return font
