"""PinchZoom: two fingers on a touch screen, or a pinch on a touch pad."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget


class PinchZoom(QObject):
    """Filters the gestures of a viewport.

    Signals:
        pinched: carries the factor, the place between the fingers, and how far it moved.
    """

    pinched = Signal(float, QPointF, QPoint)

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        viewport.grabGesture(Qt.GestureType.PinchGesture)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's
        """Take pinches; leave the rest."""
        match event:
            case QGestureEvent():
                return self._on_gesture(event)
            case QNativeGestureEvent():
                return self._on_native_gesture(event)
            case _:
                return False

    def _on_gesture(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        middle = QPointF(self._viewport.mapFromGlobal(pinch.centerPoint()))
        shift = (pinch.centerPoint() - pinch.lastCenterPoint()).toPoint()
        self.pinched.emit(pinch.scaleFactor(), middle, shift)
        event.accept()
        return True

    def _on_native_gesture(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.pinched.emit(1 + event.value(), event.position(), QPoint())
        return True
