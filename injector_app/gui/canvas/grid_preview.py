"""GridPreview: the outline of a grid with its handles, and the points it would place."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsEllipseItem,
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsRectItem,
)

from injector_app.domain.grid_area import GridArea
from injector_app.domain.ids import PointId, new_id
from injector_app.domain.point import PointState
from injector_app.gui.canvas.mark import Mark
from injector_app.gui.canvas.mark_item import MarkItem
from injector_app.gui.canvas.view import CanvasView

# These marks stand for points that are not there yet.
_NO_POINT = PointId(new_id())
HANDLE = 12.0
KNOB = 11.0
# The corners stand off the outline, which has knobs of its own; in pixels.
STAND_OFF = 14.0
LINE = 1.8
FAINT = 26
ABOVE = 4
# Fractions of the box.
CORNERS = ((0, 0), (1, 0), (1, 1), (0, 1))


class GridPreview:
    """Items on a scene; shown and hidden together."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self._outline = QGraphicsPathItem()
        self._outline.setZValue(ABOVE - 1)
        self._corners = tuple(_corner(across, down) for across, down in CORNERS)
        self._knobs: list[QGraphicsEllipseItem] = []
        self._points: list[MarkItem] = []
        for item in (self._outline, *self._corners):
            item.hide()
            view.marks.addItem(item)

    @property
    def corner_places(self) -> tuple[QPointF, ...]:
        """Where the corners are in the viewport, as CORNERS; none while nothing is shown."""
        transform = self._view.viewportTransform()
        return tuple(
            transform.map(corner.pos()) + corner.rect().center()
            for corner in self._corners
            if corner.isVisible()
        )

    @property
    def knob_places(self) -> tuple[QPointF, ...]:
        """Where the knobs of the outline are, in canvas units."""
        return tuple(knob.pos() for knob in self._knobs)

    def show(
        self, area: GridArea | None, places: Sequence[tuple[float, float]], first: int
    ) -> None:
        """Show an area and the points in it, numbered from `first`; nothing for None."""
        self._show_outline(area)
        self._show_points(places if area else (), first)

    def show_knobs(self, spots: Sequence[tuple[float, float]], *, first_is_held: bool) -> None:
        """Show where the outline can be taken; the part in hand is filled."""
        while len(self._knobs) > len(spots):
            self._view.marks.removeItem(self._knobs.pop())
        colour, paper = QColor(self._view.colours.selected), QColor(self._view.colours.paper)
        for number, (x, y) in enumerate(spots):
            if number == len(self._knobs):
                self._knobs.append(_knob())
                self._view.marks.addItem(self._knobs[-1])
            is_held = first_is_held and not number
            self._knobs[number].setPos(x, y)
            self._knobs[number].setBrush(QBrush(colour if is_held else paper))
            self._knobs[number].setPen(QPen(paper if is_held else colour, LINE))

    def _show_outline(self, area: GridArea | None) -> None:
        for item in (self._outline, *self._corners):
            item.setVisible(area is not None)
        if area is None:
            return
        colour = QColor(self._view.colours.selected)
        self._outline.setPen(_dashes(colour))
        self._outline.setBrush(QColor(colour.red(), colour.green(), colour.blue(), FAINT))
        self._outline.setPath(_path(area))
        left, top, right, bottom = area.box
        for handle, (across, down) in zip(self._corners, CORNERS, strict=True):
            handle.setPos(left + across * (right - left), top + down * (bottom - top))
            handle.setBrush(QBrush(QColor(self._view.colours.paper)))
            handle.setPen(QPen(colour, LINE))

    def _show_points(self, places: Sequence[tuple[float, float]], first: int) -> None:
        pictures = self._view.marks.pictures
        while len(self._points) > len(places):
            self._view.marks.removeItem(self._points.pop())
        for number, (x, y) in enumerate(places):
            mark = Mark(_NO_POINT, first + number, x, y, PointState.PLANNED)
            if number == len(self._points):
                self._points.append(MarkItem(mark))
                self._view.marks.addItem(self._points[-1])
            self._points[number].show_mark(mark, pictures)
            # Where they are close, a number is read and a knob can be taken by its edge.
            self._points[number].setZValue(ABOVE + 1)


def _corner(across: int, down: int) -> QGraphicsRectItem:
    square = QRectF(-HANDLE / 2, -HANDLE / 2, HANDLE, HANDLE)
    square.translate((2 * across - 1) * STAND_OFF, (2 * down - 1) * STAND_OFF)
    item = QGraphicsRectItem(square)
    item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
    item.setZValue(ABOVE)
    return item


def _knob() -> QGraphicsEllipseItem:
    item = QGraphicsEllipseItem(QRectF(-KNOB / 2, -KNOB / 2, KNOB, KNOB))
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
