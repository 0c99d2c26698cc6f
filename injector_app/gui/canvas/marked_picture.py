"""Marks on the picture of a whole view, as the overview and the small diagrams show them."""

from collections.abc import Iterable

from PySide6.QtGui import QPainter, QPixmap

from injector_app.domain.point import InjectionPoint
from injector_app.gui.canvas.mark_colours import MarkColours
from injector_app.gui.canvas.mark_gaps import mark_gaps
from injector_app.gui.canvas.mark_pictures import DISC, MarkLook, paint_mark, paint_small_mark

# Below this the number of a mark cannot be read, and below that a disc is no ring any more.
READABLE, LEAST = 0.6, 0.28


def paint_marks(
    picture: QPixmap,
    marks: Iterable[tuple[int, InjectionPoint]],
    colours: MarkColours,
    scale: float,
) -> None:
    """Paint the marks, with their numbers where those can be read; smaller where they crowd."""
    size, shown = picture.deviceIndependentSize(), list(marks)
    spots = [(p.position.x * size.width(), p.position.y * size.height()) for _, p in shown]
    gaps = mark_gaps(spots, DISC * scale)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for (number, point), spot, gap in zip(shown, spots, gaps, strict=True):
        fitting = max(gap / DISC, min(LEAST, scale))
        paint = paint_mark if fitting >= READABLE else paint_small_mark
        painter.save()
        painter.translate(*spot)
        painter.scale(fitting, fitting)
        paint(painter, MarkLook(number, point.state, is_selected=False), colours)
        painter.restore()
    painter.end()
