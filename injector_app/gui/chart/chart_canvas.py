"""ChartCanvas: the canvas one can mark; says what a hand does, decides nothing."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QInputDevice, QMouseEvent
from PySide6.QtWidgets import QWidget

from injector_app.domain.ids import PointId
from injector_app.gui.canvas.mark_colours import MarkColours
from injector_app.gui.canvas.view import CanvasView
from injector_app.gui.chart.press import MOUSE_REACH, TOUCH_REACH, Press
from injector_app.gui.chart.selection import Selection
from injector_app.gui.shared.object_names import ObjectName


class ChartCanvas(CanvasView):
    """Turns presses into wishes, in positions of the diagram.

    Signals:
        place_requested: a click beside all marks; carries the Position, or None off the sheet.
        mark_pressed: carries the point id, and whether it joins what is chosen.
        mark_tapped: pressed and released alone, not dragged; carries the point id.
        drag_finished: carries how far the chosen marks were dragged, in fractions of the canvas.
        pointed_at: carries the Position under the pointer, or None, and the point id, or None.
    """

    place_requested = Signal(object)
    mark_pressed = Signal(object, bool)
    mark_tapped = Signal(object)
    drag_finished = Signal(float, float)
    pointed_at = Signal(object, object)

    def __init__(
        self, selection: Selection, colours: MarkColours, parent: QWidget | None = None
    ) -> None:
        super().__init__(colours, parent)
        self.setObjectName(ObjectName.CHART_CANVAS)
        self.setAccessibleName("Diagram")
        self.setAccessibleDescription(
            "Click to place a point. Digits set the dose, arrow keys move, Tab goes on to the "
            "next point, Delete removes."
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.pan.left_pans = False
        self._selection = selection
        self._press: Press | None = None
        self._pinch.pinched.connect(self.cancel_press)

    def cancel_press(self) -> None:
        """Forget a press that became something else; dragged marks go back."""
        if self._press is not None and self._press.mark is not None:
            self.marks.shift_marks(self._selection.ids, QPointF())
        self._press = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where; nothing happens before the release, except that a mark is chosen."""
        event.accept()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        place = event.position()
        is_touch = _is_touch(event)
        mark = self.mark_at(place, TOUCH_REACH if is_touch else MOUSE_REACH)
        self._press = Press(place, mark, is_touch=is_touch)
        if mark is not None:
            self._press_mark(mark, joins=_joins(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of two quick ones is a press as any other."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the chosen marks along, or say what is pointed at."""
        event.accept()
        press = self._press
        if press is None:
            self._point_at(event.position())
        elif press.move_to(event.position()) and press.mark is not None:
            self.marks.shift_marks(self._selection.ids, self._way(press, event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Place a point, or drop what was dragged."""
        event.accept()
        press, self._press = self._press, None
        if press is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        place = press.end_at(event.position())
        if press.mark is None:
            self.place_requested.emit(self.position_at(place))
        elif press.is_drag:
            way = self._way(press, place)
            self.marks.shift_marks(self._selection.ids, QPointF())
            self.drag_finished.emit(way.x() / self.diagram.width, way.y() / self.diagram.height)
        elif not _joins(event):
            self.mark_tapped.emit(press.mark)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self.pointed_at.emit(None, None)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the pointer that places."""
        super().enterEvent(event)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def _press_mark(self, mark: PointId, *, joins: bool) -> None:
        if joins or mark not in self._selection.ids:
            self.mark_pressed.emit(mark, joins)

    def _way(self, press: Press, place: QPointF) -> QPointF:
        return (place - press.start) / self.scale_factor

    def _point_at(self, place: QPointF) -> None:
        self.pointed_at.emit(self.position_at(place), self.mark_at(place, MOUSE_REACH))


def _is_touch(event: QMouseEvent) -> bool:
    return (
        event.device().type() is QInputDevice.DeviceType.TouchScreen
        or event.source() is not Qt.MouseEventSource.MouseEventNotSynthesized
    )


def _joins(event: QMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
