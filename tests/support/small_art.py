"""A small drawing of two colours, to be painted and looked at by its pixels."""

from dataclasses import replace

from PySide6.QtGui import QColor, QImage, QPixmap

from injector_app.domain.diagram import Diagram
from injector_app.domain.outline import Layer, Shape, Step
from injector_app.gui.canvas.diagram_art import DiagramArt
from injector_app.gui.canvas.sheet import PLAIN_LAYERS, Sheet
from tests.support.small_catalog import a_diagram

PAPER, SKIN, MUSCLE = "#ffffff", "#ff0000", "#0000ff"
COLOURS = {"skin": SKIN, "muscle": MUSCLE}


def a_square(left: float, top: float, right: float, bottom: float) -> tuple[Step, ...]:
    """Clockwise on the screen."""
    return (
        ("M", (left, top)),
        ("L", (right, top)),
        ("L", (right, bottom)),
        ("L", (left, bottom)),
        ("Z", ()),
    )


def the_other_way(left: float, top: float, right: float, bottom: float) -> tuple[Step, ...]:
    """A square that runs against the others: a hole when it lies inside one."""
    return (
        ("M", (left, top)),
        ("L", (left, bottom)),
        ("L", (right, bottom)),
        ("L", (right, top)),
        ("Z", ()),
    )


def a_drawn_diagram(diagram_id: str = "face_front") -> Diagram:
    """Skin on the whole body with a hole in its middle, and a muscle at the upper left."""
    skin = (*a_square(100, 100, 700, 900), *the_other_way(350, 450, 450, 550))
    layers = (
        Layer("tone", (Shape("skin", skin),)),
        Layer("muscles", (Shape("muscle", a_square(150, 150, 250, 250)),)),
    )
    return replace(a_diagram(diagram_id, None), layers=layers)


def a_sheet(layers: frozenset[str] = PLAIN_LAYERS) -> Sheet:
    return Sheet(DiagramArt(a_drawn_diagram()), COLOURS, PAPER, layers)


def colour_at(picture: QPixmap | QImage, x: int, y: int) -> str:
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    return QColor(image.pixel(x, y)).name()
