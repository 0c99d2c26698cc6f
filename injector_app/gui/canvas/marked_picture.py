"""Marks on the picture of a whole view, as the overview and the small diagrams show them."""

from collections.abc import Iterable

from PySide6.QtGui import QPainter, QPixmap

from injector_app.domain.point import InjectionPoint
from injector_app.gui.canvas.mark_colours import MarkColours
from injector_app.gui.canvas.mark_pictures import MarkLook, paint_mark, paint_small_mark

# Below this the number of a mark cannot be read.
READABLE = 0.6


def paint_marks(
    picture: QPixmap,
    marks: Iterable[tuple[int, InjectionPoint]],
    colours: MarkColours,
    scale: float,
) -> None:
    """Paint the marks, with their numbers where those can be read."""
    size = picture.deviceIndependentSize()
    paint = paint_mark if scale >= READABLE else paint_small_mark
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, point in marks:
        painter.save()
        painter.translate(point.position.x * size.width(), point.position.y * size.height())
        painter.scale(scale, scale)
        paint(painter, MarkLook(number, point.state, is_selected=False), colours)
        painter.restore()
    painter.end()
