"""FillHands: a drag on the outline of a grid reshapes it; others stretch, move or draw one."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from injector_app.domain.grid_area import GridArea
from injector_app.gui.canvas.grid_preview import CORNERS, GridPreview
from injector_app.gui.chart.chart_canvas import ChartCanvas
from injector_app.gui.chart.fill_outline import FillOutline
from injector_app.gui.chart.fill_tool import Box, FillTool, fillable_at
from injector_app.gui.chart.press import MOUSE_REACH, TOUCH_REACH, Press, is_by_touch

_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}


@dataclass(frozen=True, slots=True)
class _Grip:
    """What a press has hold of: a corner, the outline itself, the whole of it, or nothing.

    `area` is how it was before the drag; `corner` is a place in CORNERS; `spot` is on the outline.
    """

    press: Press
    area: GridArea | None = None
    corner: int | None = None
    spot: tuple[float, float] | None = None


class FillHands(QObject):
    """Takes the left button of the canvas while a grid is being laid."""

    def __init__(self, canvas: ChartCanvas, fill: FillTool, outline: FillOutline) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._fill = fill
        self._outline = outline
        self._preview = GridPreview(canvas)
        self._grip: _Grip | None = None
        canvas.viewport().installEventFilter(self)
        canvas.zoomed.connect(self._let_go)

    @property
    def is_busy(self) -> bool:
        """Whether a hand has hold of the outline, or draws one."""
        return self._grip is not None

    def show(self, first: int) -> None:
        """Show the grid as it stands; its points are numbered from `first`."""
        grid = self._fill.grid
        self._preview.show(self._fill.area, grid.places if grid else (), first)
        self.show_outline()

    def show_outline(self) -> None:
        """Show where the outline can be taken, and the part in hand."""
        self._preview.show_knobs(self._outline.spots, first_is_held=self._outline.is_held)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's
        """Take presses and drags of the left button."""
        if not self._fill.is_open or not isinstance(event, QMouseEvent):
            return False
        if event.type() in _PRESSES and event.button() is Qt.MouseButton.LeftButton:
            self._grip = self._grip_at(event.position(), is_touch=is_by_touch(event))
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

    def _grip_at(self, place: QPointF, *, is_touch: bool) -> _Grip:
        press = Press(place, None, is_touch=is_touch)
        area = self._fill.area
        if area is None:
            return _Grip(press)
        reach = TOUCH_REACH if is_touch else MOUSE_REACH
        corner, corner_away = self._corner_at(place)
        spot, line_away = self._outline_at(area, place)
        if corner_away <= min(reach, line_away):
            return _Grip(press, area, corner=corner)
        is_inside = _is_in(area.box, self._canvas.spot_at(place))
        if line_away <= (min(reach, self._room_inside(area)) if is_inside else reach):
            self._outline.hold(spot)
            return _Grip(press, area, spot=spot)
        self._outline.let_go()
        return _Grip(press, area if is_inside else None)

    def _corner_at(self, place: QPointF) -> tuple[int, float]:
        ways = [spot - place for spot in self._preview.corner_places]
        away = [max(abs(way.x()), abs(way.y())) for way in ways]
        return away.index(min(away)), min(away)

    def _outline_at(self, area: GridArea, place: QPointF) -> tuple[tuple[float, float], float]:
        at = self._canvas.spot_at(place)
        spot = area.contour.at(area.contour.nearest((at.x(), at.y())))
        way = self._canvas.viewportTransform().map(QPointF(*spot)) - place
        return spot, math.hypot(way.x(), way.y())

    def _room_inside(self, area: GridArea) -> float:
        """How near the outline a press must be to mean it, so that small ones can be moved too."""
        left, top, right, bottom = area.box
        return min(right - left, bottom - top) * self._canvas.scale_factor / 4

    def _drag(self, grip: _Grip, place: QPointF) -> None:
        start, end = self._canvas.spot_at(grip.press.start), self._canvas.spot_at(place)
        way = end - start
        if grip.area is None:
            self._fill.take_box(_between(start, end))
        elif grip.spot is not None:
            self._outline.pull(grip.area, grip.spot, (way.x(), way.y()))
        else:
            self._fill.stretch(_pulled(grip.area.box, grip.corner, way))

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


def _pulled(box: Box, corner: int | None, way: QPointF) -> Box:
    """The box with one corner pulled along, or moved as a whole."""
    left, top, right, bottom = box
    if corner is None:
        return left + way.x(), top + way.y(), right + way.x(), bottom + way.y()
    across, down = CORNERS[corner]
    return (
        left + (way.x() if across == 0 else 0),
        top + (way.y() if down == 0 else 0),
        right + (way.x() if across == 1 else 0),
        bottom + (way.y() if down == 1 else 0),
    )
