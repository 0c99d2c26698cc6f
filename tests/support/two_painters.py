"""The same drawing by both painters, and how much of it differs, anti-aliasing aside."""

from collections.abc import Mapping
from io import BytesIO

import pypdfium2
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from reportlab.pdfgen.canvas import Canvas

from injector_app.domain.diagram import Diagram
from injector_app.gui.canvas.diagram_art import DiagramArt
from injector_app.gui.canvas.sheet import PLAIN_LAYERS
from injector_app.reports.diagram_form import draw_diagram

WIDTH = 1000
PAPER = "#ffffff"
# Two steps of 255: the PDF writes colours with three digits.
SAME = 6
GREY = 127

Colours = Mapping[str, str]


def on_screen(diagram: Diagram, colours: Colours, width: int = WIDTH) -> Image.Image:
    """As Qt paints it."""
    size = QSize(width, round(width * diagram.height / diagram.width))
    picture = QImage(size, QImage.Format.Format_RGB888)
    picture.fill(QColor(PAPER))
    art = DiagramArt(diagram)
    with QPainter(picture) as painter:
        painter.scale(width / diagram.width, width / diagram.width)
        art.paint(painter, colours=colours, layers=PLAIN_LAYERS, exposed=art.sheet)
    data = bytes(picture.constBits())
    mode = ("raw", "RGB", picture.bytesPerLine())
    return Image.frombytes("RGB", (picture.width(), picture.height()), data, *mode)


def on_paper(diagram: Diagram, colours: Colours, width: int = WIDTH) -> Image.Image:
    """As the PDF has it, painted by PDFium."""
    stream = BytesIO()
    size = diagram.width, diagram.height
    canvas = Canvas(stream, pagesize=size, invariant=1)
    canvas.transform(1, 0, 0, -1, 0, diagram.height)
    draw_diagram(canvas, diagram, colours, is_turned=False)
    canvas.save()
    document = pypdfium2.PdfDocument(stream.getvalue())
    try:
        bitmap = document[0].render(scale=width / diagram.width)
        picture: Image.Image = bitmap.to_pil().convert("RGB")
        return picture.copy()
    finally:
        document.close()


def share_that_differs(one: Image.Image, other: Image.Image) -> float:
    """The share of pixels that differ from everything next to them in the other picture.

    Painters blend the edges of shapes each in its own way; such a pixel lies between its neighbours
    in both pictures.
    """
    assert one.size == other.size
    outside = ImageChops.lighter(_outside(one, other), _outside(other, one))
    differing = outside.convert("RGB").split()
    worst = ImageChops.lighter(ImageChops.lighter(differing[0], differing[1]), differing[2])
    counted = worst.histogram()
    return sum(counted[SAME + 1 :]) / (one.width * one.height)


def _outside(picture: Image.Image, other: Image.Image) -> Image.Image:
    """By how much each pixel lies below or above everything near it in the other picture."""
    below = ImageChops.subtract(other.filter(ImageFilter.MinFilter(3)), picture)
    above = ImageChops.subtract(picture, other.filter(ImageFilter.MaxFilter(3)))
    return ImageChops.lighter(below, above)
