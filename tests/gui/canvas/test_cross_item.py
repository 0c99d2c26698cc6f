"""The cross shows on light and on dark, and leaves its middle open."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsScene

from injector_app.gui.canvas.cross_item import CrossItem
from injector_app.gui.canvas.mark_colours import LIGHT
from tests.support.small_art import colour_at


def test_cross_is_painted_round_its_place(qapp: QApplication) -> None:  # noqa: ARG001 - Qt runs
    scene = QGraphicsScene(QRectF(0, 0, 60, 60))
    item = CrossItem()
    scene.addItem(item)
    item.show_at(30, 30, LIGHT)
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill("#123456")
    painter = QPainter(image)
    scene.render(painter)
    painter.end()
    assert colour_at(image, 30, 30) == "#123456"
    assert colour_at(image, 40, 30) == LIGHT.selected
    assert colour_at(image, 40, 32) != "#123456"
    assert colour_at(image, 55, 30) == "#123456"
