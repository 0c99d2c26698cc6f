"""Ghosts lie under the marks, answer to nothing, and show where a point went."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsLineItem, QGraphicsPixmapItem, QGraphicsScene

from injector_app.gui.canvas.ghosts import Ghost, Ghosts


def painted(scene: QGraphicsScene) -> QImage:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    scene.render(painter, QRectF(0, 0, 100, 100), QRectF(0, 0, 100, 100))
    painter.end()
    return image


def test_ring_is_drawn_around_its_place(qapp: QApplication) -> None:
    scene = QGraphicsScene(qapp)
    ghosts = Ghosts(scene)
    ghosts.dress("#ff0000", 1.0)
    ghosts.show([Ghost(50, 50)])
    image = painted(scene)
    red = {(x, y) for x in range(100) for y in range(100) if image.pixelColor(x, y).green() < 128}
    assert red
    assert all(5 <= ((x - 50) ** 2 + (y - 50) ** 2) ** 0.5 <= 10 for x, y in red)


def test_line_leads_to_where_it_moved(qapp: QApplication) -> None:
    scene = QGraphicsScene(qapp)
    ghosts = Ghosts(scene)
    ghosts.dress("#ff0000", 1.0)
    ghosts.show([Ghost(20, 50, now=(80, 50)), Ghost(10, 10)])
    kinds = [type(item) for item in scene.items()]
    assert kinds.count(QGraphicsPixmapItem) == 2
    assert kinds.count(QGraphicsLineItem) == 1
    assert all(item.zValue() < 0 for item in scene.items())
    ghosts.show([])
    assert scene.items() == []
