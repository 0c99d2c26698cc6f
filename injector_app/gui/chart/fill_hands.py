"""FillHands: drags on the outline of a grid; other drags draw another outline."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from injector_app.gui.canvas.grid_preview import HANDLES, GridPreview
from injector_app.gui.chart.chart_canvas import ChartCanvas
from injector_app.gui.chart.fill_tool import Box, FillTool, fillable_at
from injector_app.gui.chart.press import TOUCH_REACH, Press

_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}


@dataclass(frozen=True, slots=True)
class _Grip:
    """What a press has hold of: a handle by its place in HANDLES, the whole, or nothing."""

    press: Press
    box: Box | None
    handle: int | None


class FillHands(QObject):
    """Takes the left button of the canvas while a grid is being laid."""

    def __init__(self, canvas: ChartCanvas, fill: FillTool) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._fill = fill
        self._preview = GridPreview(canvas)
        self._grip: _Grip | None = None
        canvas.viewport().installEventFilter(self)
        canvas.zoomed.connect(self._let_go)

    def show(self, first: int) -> None:
        """Show the grid as it stands; its points are numbered from `first`."""
        grid = self._fill.grid
        self._preview.show(self._fill.area, grid.places if grid else (), first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's
        """Take presses and drags of the left button."""
        if not self._fill.is_open or not isinstance(event, QMouseEvent):
            return False
        if event.type() in _PRESSES and event.button() is Qt.MouseButton.LeftButton:
            self._grip = self._grip_at(event.position())
            return True
        if self._grip is None:
            return False
        if event.type() is QEvent.Type.MouseMove:
            if self._grip.press.move_to(event.position()):
                self._drag(self._grip, event.position())
        elif event.type() is QEvent.Type.MouseButtonRelease:
            self._release(self._grip)
        return True

    def _let_go(self) -> None:
        """Two fingers began to zoom: the first of them was no hand on the outline."""
        self._grip = None

    def _grip_at(self, place: QPointF) -> _Grip:
        press = Press(place, None, is_touch=False)
        area = self._fill.area
        transform = self._canvas.viewportTransform()
        for number, spot in enumerate(self._preview.handle_places):
            way = transform.map(spot) - place
            if area and max(abs(way.x()), abs(way.y())) <= TOUCH_REACH / 2:
                return _Grip(press, area.box, number)
        spot = self._canvas.spot_at(place)
        if area and _is_in(area.box, spot):
            return _Grip(press, area.box, None)
        return _Grip(press, None, None)

    def _drag(self, grip: _Grip, place: QPointF) -> None:
        start, end = self._canvas.spot_at(grip.press.start), self._canvas.spot_at(place)
        if grip.box is None:
            self._fill.take_box(_between(start, end))
        else:
            self._fill.stretch(_pulled(grip.box, grip.handle, end - start))

    def _release(self, grip: _Grip) -> None:
        self._grip = None
        position = self._canvas.position_at(grip.press.start)
        if not grip.press.is_drag and position is not None:
            region = fillable_at(self._canvas.diagram, position)
            if region is not None:
                self._fill.take_region(region)


def _is_in(box: Box, spot: QPointF) -> bool:
    return box[0] <= spot.x() <= box[2] and box[1] <= spot.y() <= box[3]


def _between(one: QPointF, other: QPointF) -> Box:
    xs, ys = sorted((one.x(), other.x())), sorted((one.y(), other.y()))
    return xs[0], ys[0], xs[1], ys[1]


def _pulled(box: Box, handle: int | None, way: QPointF) -> Box:
    """The box with one handle pulled along, or moved as a whole."""
    left, top, right, bottom = box
    if handle is None:
        return left + way.x(), top + way.y(), right + way.x(), bottom + way.y()
    across, down = HANDLES[handle]
    return (
        left + (way.x() if across == 0 else 0),
        top + (way.y() if down == 0 else 0),
        right + (way.x() if across == 1 else 0),
        bottom + (way.y() if down == 1 else 0),
    )
