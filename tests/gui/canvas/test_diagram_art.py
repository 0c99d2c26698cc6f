"""The drawing is painted in the colours and layers that are asked for."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from injector_app.gui.canvas.diagram_art import DiagramArt
from injector_app.gui.canvas.sheet import MUSCLES, PLAIN_LAYERS
from tests.support.small_art import COLOURS, MUSCLE, PAPER, SKIN, a_drawn_diagram, colour_at

pytestmark = pytest.mark.usefixtures("qapp")

WHOLE = QRectF(0, 0, 800, 1000)


def painted(layers: frozenset[str], exposed: QRectF = WHOLE) -> QImage:
    image = QImage(800, 1000, QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER))
    painter = QPainter(image)
    art = DiagramArt(a_drawn_diagram())
    art.paint(painter, colours=COLOURS, layers=layers, exposed=exposed)
    painter.end()
    return image


def test_hole_shows_the_paper() -> None:
    image = painted(PLAIN_LAYERS)
    assert colour_at(image, 200, 200) == SKIN
    assert colour_at(image, 400, 500) == PAPER
    assert colour_at(image, 50, 50) == PAPER


def test_muscles_are_a_layer_of_their_own() -> None:
    assert colour_at(painted(PLAIN_LAYERS | {MUSCLES}), 200, 200) == MUSCLE


def test_what_is_not_exposed_is_not_painted() -> None:
    image = painted(PLAIN_LAYERS | {MUSCLES}, QRectF(600, 800, 10, 10))
    assert colour_at(image, 605, 805) == SKIN
    assert colour_at(image, 200, 200) == SKIN
