"""Ghosts: where the points of an earlier visit were, under the marks of today."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QGraphicsLineItem, QGraphicsPixmapItem, QGraphicsScene

BOX = 24
RING = 17.0
LINE = 1.5
DASHES = (2.4, 1.8)
BENEATH_MARKS = -0.5


@dataclass(frozen=True, slots=True)
class Ghost:
    """A place of an earlier visit, in canvas units, and where its point lies now, if it moved."""

    x: float
    y: float
    now: tuple[float, float] | None = None


class Ghosts:
    """Dashed rings that answer to nothing; a line leads to where a point moved."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self._scene = scene
        self._items: list[QGraphicsItem] = []
        self._ghosts: tuple[Ghost, ...] = ()
        self._colour = ""
        self._density = 1.0

    @property
    def shown(self) -> tuple[Ghost, ...]:
        """What is on the scene."""
        return self._ghosts

    def dress(self, colour: str, density: float) -> None:
        """Another colour or pixel density."""
        if (colour, density) != (self._colour, self._density):
            self._colour, self._density = colour, density
            self._draw()

    def show(self, ghosts: Iterable[Ghost]) -> None:
        """Show exactly these."""
        wanted = tuple(ghosts)
        if wanted != self._ghosts:
            self._ghosts = wanted
            self._draw()

    def _draw(self) -> None:
        for item in self._items:
            self._scene.removeItem(item)
        picture = _ring(self._colour, self._density)
        self._items = [_placed(picture, ghost) for ghost in self._ghosts]
        self._items += [_way(ghost, self._colour) for ghost in self._ghosts if ghost.now]
        for item in self._items:
            item.setZValue(BENEATH_MARKS)
            self._scene.addItem(item)


def _placed(picture: QPixmap, ghost: Ghost) -> QGraphicsPixmapItem:
    item = QGraphicsPixmapItem(picture)
    item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
    item.setOffset(-BOX / 2, -BOX / 2)
    item.setPos(ghost.x, ghost.y)
    return item


def _way(ghost: Ghost, colour: str) -> QGraphicsLineItem:
    item = QGraphicsLineItem(QLineF(QPointF(ghost.x, ghost.y), QPointF(*(ghost.now or (0, 0)))))
    pen = QPen(QColor(colour), LINE)
    pen.setCosmetic(True)
    item.setPen(pen)
    return item


def _ring(colour: str, density: float) -> QPixmap:
    picture = QPixmap(round(BOX * density), round(BOX * density))
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), LINE)
    pen.setDashPattern(DASHES)
    painter.setPen(pen)
    painter.drawEllipse(QRectF(-RING / 2, -RING / 2, RING, RING).translated(BOX / 2, BOX / 2))
    painter.end()
    return picture
