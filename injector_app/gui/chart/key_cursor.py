"""KeyCursor: a cross that arrow keys move, so that points can be placed without a pointer."""

import math

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from injector_app.domain.diagram import Diagram
from injector_app.domain.position import Position
from injector_app.domain.region import RegionKind
from injector_app.gui.canvas.cross_item import CrossItem
from injector_app.gui.chart.chart_canvas import ChartCanvas
from injector_app.gui.chart.chart_keys import FAR_NUDGE_MM, NUDGE_MM
from injector_app.gui.chart.selection import Selection

HOW_TO = "Arrow keys move the cross, with Ctrl from region to region; Space places a point."
KEEP_IN_SIGHT = 60
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_JUMPED_TO = {RegionKind.MUSCLE, RegionKind.GLAND, RegionKind.SKIN_AREA}
# A region this much off the way counts as twice as far.
ASIDE = 2.0


class KeyCursor(QObject):
    """While points are chosen, arrows are theirs and the cross is away.

    Signals:
        hinted: how the cross is used.
    """

    hinted = Signal(str)

    def __init__(self, canvas: ChartCanvas, selection: Selection) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._selection = selection
        self._position: Position | None = None
        self._item = CrossItem()
        canvas.marks.addItem(self._item)
        canvas.pan.space_tapped.connect(self.tap)
        selection.changed.connect(self._on_selection_changed)
        canvas.mark_pressed.connect(self.hide)

    def watch(self) -> None:
        """Take keys of the canvas before all others that watch it by now."""
        self._canvas.installEventFilter(self)

    @property
    def is_shown(self) -> bool:
        """Whether the cross is on the diagram."""
        return self._item.isVisible()

    @property
    def position(self) -> Position | None:
        """Where the cross stands, while it is shown."""
        return self._position if self.is_shown else None

    def hide(self) -> None:
        """Take the cross away."""
        self._item.hide()

    def start_over(self) -> None:
        """Another diagram: the cross begins in its middle."""
        self._position = None
        self.hide()

    def tap(self) -> None:
        """Place a point at the cross; the first time, show the cross."""
        if self.is_shown:
            self._canvas.place_requested.emit(self._position)
        else:
            self._selection.clear()
            self._show(self._position or self._middle())
            self.hinted.emit(HOW_TO)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's
        """Take arrows while nothing is chosen, and Insert."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Insert:
            self.tap()
            return True
        way = _ARROWS.get(event.key())
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if way is None or self._selection.ids or keys & Qt.KeyboardModifier.AltModifier:
            return False
        self._go(way, keys)
        return True

    def _go(self, way: tuple[int, int], keys: Qt.KeyboardModifier) -> None:
        if self._position is None or not self.is_shown:
            self._show(self._position or self._middle())
            self.hinted.emit(HOW_TO)
        elif keys & Qt.KeyboardModifier.ControlModifier:
            self._show(next_region(self._canvas.diagram, self._position, way) or self._position)
        else:
            is_far = keys & Qt.KeyboardModifier.ShiftModifier
            reach = FAR_NUDGE_MM if is_far else NUDGE_MM
            self._show(moved(self._canvas.diagram, self._position, way, reach))

    def _show(self, position: Position) -> None:
        self._position = position
        x, y = self._canvas.diagram.canvas_point(position)
        self._item.show_at(x, y, self._canvas.colours)
        place = self._canvas.viewportTransform().map(self._item.pos())
        if not self._canvas.viewport().rect().contains(place.toPoint()):
            self._canvas.ensureVisible(x, y, 1, 1, KEEP_IN_SIGHT, KEEP_IN_SIGHT)
        self._canvas.pointed_at.emit(position, self._canvas.mark_at(place, 1.0))

    def _middle(self) -> Position:
        port = self._canvas.viewport().rect().center().toPointF()
        return self._canvas.position_at(port) or Position(0.5, 0.5)

    def _on_selection_changed(self) -> None:
        if self._selection.ids:
            self.hide()


def moved(diagram: Diagram, start: Position, way: tuple[int, int], reach_mm: float) -> Position:
    """A real distance further, but not off the sheet."""
    x = start.x + way[0] * reach_mm / (diagram.width * diagram.mm_per_unit)
    y = start.y + way[1] * reach_mm / (diagram.height * diagram.mm_per_unit)
    return Position(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))


def next_region(diagram: Diagram, start: Position, way: tuple[int, int]) -> Position | None:
    """The middle of the nearest region in a direction."""
    x, y = diagram.canvas_point(start)
    found = []
    for region in diagram.regions:
        ahead = (region.centre[0] - x) * way[0] + (region.centre[1] - y) * way[1]
        aside = abs((region.centre[0] - x) * way[1]) + abs((region.centre[1] - y) * way[0])
        if region.kind in _JUMPED_TO and ahead > 1 and aside <= ahead * ASIDE:
            found.append((math.hypot(ahead, aside * ASIDE), region.centre))
    return diagram.position(*min(found)[1]) if found else None
