"""ChartCanvas: the canvas one can mark; says what a hand does, decides nothing."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from injector_app.domain.ids import PointId
from injector_app.gui.canvas.mark_colours import MarkColours
from injector_app.gui.canvas.view import CanvasView
from injector_app.gui.chart.band import Band
from injector_app.gui.chart.press import MOUSE_REACH, TOUCH_REACH, Press, is_by_touch
from injector_app.gui.chart.selection import Selection
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.quiet_timer import QuietTimer

LONG_PRESS_MS = 500


class ChartCanvas(CanvasView):
    """Turns presses into wishes, in positions of the diagram.

    Signals:
        place_requested: a click beside all marks; carries the Position, or None off the sheet.
        mark_pressed: carries the point id, and whether it joins what is chosen.
        mark_tapped: pressed and released alone, not dragged; carries the point id.
        drag_finished: carries how far the chosen marks were dragged, in fractions of the canvas.
        band_finished: a drag from beside all marks; carries the caught ids, and whether they join.
        menu_requested: right click, long press or menu key; carries the place in the viewport.
        pointed_at: carries the Position under the pointer, or None, and the point id, or None.
    """

    place_requested = Signal(object)
    mark_pressed = Signal(object, bool)
    mark_tapped = Signal(object)
    drag_finished = Signal(float, float)
    band_finished = Signal(object, bool)
    menu_requested = Signal(QPointF)
    pointed_at = Signal(object, object)

    def __init__(
        self, selection: Selection, colours: MarkColours, parent: QWidget | None = None
    ) -> None:
        super().__init__(colours, parent)
        self.setObjectName(ObjectName.CHART_CANVAS)
        self.setAccessibleName("Diagram")
        self.setAccessibleDescription(
            "Click to place a point, or move the cross with the arrow keys and press Space. "
            "Digits set the dose, arrow keys move chosen points, Tab goes on to the next point, "
            "Delete removes, S chooses by kind."
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("kind", "canvas")
        self.setMouseTracking(True)
        self.pan.left_pans = False
        self._selection = selection
        self._press: Press | None = None
        self._band = Band(self, selection)
        self._long_press = QuietTimer(LONG_PRESS_MS, self._on_long_press, self)
        self._pinch.pinched.connect(self.cancel_press)

    def cancel_press(self) -> None:
        """Forget a press that became something else; dragged marks go back."""
        self._long_press.stop()
        if self._press is not None and self._press.mark is not None:
            self.marks.shift_marks(self._selection.ids, QPointF())
        elif self._press is not None and self._press.is_drag:
            self._band.end()
        self._press = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where; nothing happens before the release, except that a mark is chosen."""
        event.accept()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        place = event.position()
        is_touch = is_by_touch(event)
        mark = self.mark_at(place, TOUCH_REACH if is_touch else MOUSE_REACH)
        self._press = Press(place, mark, is_touch=is_touch)
        if is_touch:
            self._long_press.start()
        if mark is not None:
            self._press_mark(mark, joins=_joins(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of two quick ones is a press as any other."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the chosen marks along, stretch a band, or say what is pointed at."""
        event.accept()
        press, place = self._press, event.position()
        if press is None:
            self._point_at(place)
        elif press.move_to(place):
            self._long_press.stop()
            if press.mark is not None:
                self.marks.shift_marks(self._selection.ids, self._way(press, place))
            else:
                self._band.stretch(press.start, place, joins=_joins(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Place a point, drop what was dragged, or choose what the band caught."""
        event.accept()
        press, self._press = self._press, None
        self._long_press.stop()
        if press is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        place = press.end_at(event.position())
        if press.mark is None and press.is_drag:
            self._end_band(press, joins=_joins(event))
        elif press.mark is None:
            self.place_requested.emit(self.position_at(place))
        elif press.is_drag:
            way = self._way(press, place)
            self.marks.shift_marks(self._selection.ids, QPointF())
            self.drag_finished.emit(way.x() / self.diagram.width, way.y() / self.diagram.height)
        elif not _joins(event):
            self.mark_tapped.emit(press.mark)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done where the pointer is; by key, in the middle."""
        event.accept()
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        middle = QPointF(self.viewport().rect().center())
        self.menu_requested.emit(middle if is_key else QPointF(event.pos()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self.pointed_at.emit(None, None)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the pointer that places."""
        super().enterEvent(event)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def _end_band(self, press: Press, *, joins: bool) -> None:
        caught = self._band.end()
        if caught or not press.is_slip:
            self.band_finished.emit(caught, joins)
        else:
            self.place_requested.emit(self.position_at(press.start))

    def _on_long_press(self) -> None:
        if self._press is not None:
            place = self._press.start
            self.cancel_press()
            self.menu_requested.emit(place)

    def _press_mark(self, mark: PointId, *, joins: bool) -> None:
        if joins or mark not in self._selection.ids:
            self.mark_pressed.emit(mark, joins)

    def _way(self, press: Press, place: QPointF) -> QPointF:
        return (place - press.start) / self.scale_factor

    def _point_at(self, place: QPointF) -> None:
        self.pointed_at.emit(self.position_at(place), self.mark_at(place, MOUSE_REACH))


def _joins(event: QMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
