"""GridPreview: the outline of a grid with its handles, and the points it would place."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QGraphicsRectItem

from injector_app.domain.grid_area import GridArea
from injector_app.domain.ids import PointId, new_id
from injector_app.domain.point import PointState
from injector_app.gui.canvas.mark import Mark
from injector_app.gui.canvas.mark_item import MarkItem
from injector_app.gui.canvas.mark_pictures import MarkPictures
from injector_app.gui.canvas.view import CanvasView

# These marks stand for points that are not there yet.
_NO_POINT = PointId(new_id())
HANDLE = 12.0
LINE = 1.8
FAINT = 26
ABOVE = 4
# Fractions of the box: corners and the middles of its sides.
HANDLES = ((0, 0), (0.5, 0), (1, 0), (1, 0.5), (1, 1), (0.5, 1), (0, 1), (0, 0.5))


class GridPreview:
    """Items on a scene; shown and hidden together."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self._outline = QGraphicsPathItem()
        self._outline.setZValue(ABOVE - 1)
        self._handles = tuple(_handle() for _ in HANDLES)
        self._points: list[MarkItem] = []
        for item in (self._outline, *self._handles):
            item.hide()
            view.marks.addItem(item)

    @property
    def handle_places(self) -> tuple[QPointF, ...]:
        """Where the handles are, in canvas units; none while nothing is shown."""
        return tuple(handle.pos() for handle in self._handles if handle.isVisible())

    def show(
        self, area: GridArea | None, places: Sequence[tuple[float, float]], first: int
    ) -> None:
        """Show an area and the points in it, numbered from `first`; nothing for None."""
        self._show_outline(area)
        self._show_points(places if area else (), first)

    def _show_outline(self, area: GridArea | None) -> None:
        for item in (self._outline, *self._handles):
            item.setVisible(area is not None)
        if area is None:
            return
        colour = QColor(self._view.colours.selected)
        self._outline.setPen(_dashes(colour))
        self._outline.setBrush(QColor(colour.red(), colour.green(), colour.blue(), FAINT))
        self._outline.setPath(_path(area))
        left, top, right, bottom = area.box
        for handle, (across, down) in zip(self._handles, HANDLES, strict=True):
            handle.setPos(left + across * (right - left), top + down * (bottom - top))
            handle.setBrush(QBrush(QColor(self._view.colours.paper)))
            handle.setPen(QPen(colour, LINE))

    def _show_points(self, places: Sequence[tuple[float, float]], first: int) -> None:
        pictures = MarkPictures(self._view.colours, self._view.devicePixelRatioF())
        while len(self._points) > len(places):
            self._view.marks.removeItem(self._points.pop())
        for number, (x, y) in enumerate(places):
            mark = Mark(_NO_POINT, first + number, x, y, PointState.PLANNED)
            if number == len(self._points):
                self._points.append(MarkItem(mark))
                self._view.marks.addItem(self._points[-1])
            self._points[number].show_mark(mark, pictures)


def _handle() -> QGraphicsRectItem:
    item = QGraphicsRectItem(QRectF(-HANDLE / 2, -HANDLE / 2, HANDLE, HANDLE))
    item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
    item.setZValue(ABOVE)
    return item


def _dashes(colour: QColor) -> QPen:
    pen = QPen(colour, LINE, Qt.PenStyle.DashLine)
    pen.setCosmetic(True)
    return pen


def _path(area: GridArea) -> QPainterPath:
    path = QPainterPath()
    for polygon in (area.outline, *area.holes):
        path.moveTo(*polygon[-1])
        for corner in polygon:
            path.lineTo(*corner)
    return path
