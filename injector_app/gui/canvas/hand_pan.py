"""HandPan: pan a view with the middle button, with the space bar held, or with any drag."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGraphicsView

_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}


class HandPan(QObject):
    """Filters the events of a view; while `left_pans`, the left button pans as well.

    Signals:
        space_tapped: the space bar went down and up, and nothing was panned in between.
    """

    space_tapped = Signal()

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self.left_pans = True
        self._view = view
        self._space_is_down = False
        self._has_panned = False
        self._held_at: QPoint | None = None
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that pan; leave the others."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            return self._on_space(event)
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._on_mouse(event)
        return False

    def pan_by(self, shift: QPoint) -> None:
        """Move the sheet under the viewport."""
        for bar, amount in (
            (self._view.horizontalScrollBar(), shift.x()),
            (self._view.verticalScrollBar(), shift.y()),
        ):
            bar.setValue(bar.value() - amount)

    def _on_space(self, event: QKeyEvent) -> bool:
        if event.type() not in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}:
            return False
        if not event.isAutoRepeat():
            self._space_is_down = event.type() is QEvent.Type.KeyPress
            self._show_hand()
            if self._space_is_down:
                self._has_panned = False
            elif not self._has_panned:
                self.space_tapped.emit()
        return True

    def _on_mouse(self, event: QMouseEvent) -> bool:
        if event.type() in _PRESSES and self._pans(event.button()):
            self._held_at = event.position().toPoint()
            self._has_panned = True
        elif self._held_at is None:
            return False
        elif event.type() is QEvent.Type.MouseMove:
            place = event.position().toPoint()
            self.pan_by(place - self._held_at)
            self._held_at = place
        elif event.type() is QEvent.Type.MouseButtonRelease:
            self._held_at = None
        self._show_hand()
        event.accept()
        return True

    def _pans(self, button: Qt.MouseButton) -> bool:
        if button is Qt.MouseButton.LeftButton:
            return self.left_pans or self._space_is_down
        return button is Qt.MouseButton.MiddleButton

    def _show_hand(self) -> None:
        viewport = self._view.viewport()
        if self._held_at is not None:
            viewport.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._space_is_down:
            viewport.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            viewport.unsetCursor()
