"""FingerScroll: one finger drags what scrolls; a tap is a click where the finger was."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF
from PySide6.QtGui import QEventPoint, QInputDevice, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QScroller,
    QScrollerProperties,
)

Metric = QScrollerProperties.ScrollMetric
NO_OVERSHOOT = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
DRAGGED = frozenset({QScroller.State.Dragging, QScroller.State.Scrolling})
# Pixels as in a press on the diagram: a finger is never quite still.
THRESHOLD = 10.0


class FingerScroll(QObject):
    """Left to itself Qt makes a finger a mouse: a drag chooses rows, and a list opens under it.

    Mouse and pen keep what they do.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._viewport = area.viewport()
        self._start: QPointF | None = None
        self._was_dragged = False
        if isinstance(area, QAbstractItemView):
            area.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        QScroller.grabGesture(self._viewport, QScroller.ScrollerGestureType.TouchGesture)
        self._scroller = QScroller.scroller(self._viewport)
        properties = QScrollerProperties(self._scroller.scrollerProperties())
        for metric in (Metric.VerticalOvershootPolicy, Metric.HorizontalOvershootPolicy):
            properties.setScrollMetric(metric, NO_OVERSHOOT)
        self._scroller.setScrollerProperties(properties)
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's
        """Take a finger; what it lies on hears of it only when it was a tap."""
        if not isinstance(event, QTouchEvent):
            return False
        is_screen = event.device().type() is QInputDevice.DeviceType.TouchScreen
        return is_screen and bool(event.points()) and self._take(event, event.points()[0])

    def _take(self, event: QTouchEvent, finger: QEventPoint) -> bool:
        kind, place = event.type(), finger.position()
        if kind is QEvent.Type.TouchBegin:
            is_taken = not self._is_slider(place)
            self._start = place if is_taken else None
            # A finger that stops what still moves is no tap.
            self._was_dragged = self._scroller.state() in DRAGGED
        is_taken = self._start is not None
        if self._start is not None:
            way = place - self._start
            # Nor are two fingers.
            self._was_dragged |= way.manhattanLength() > THRESHOLD or len(event.points()) > 1
        if is_taken and kind is QEvent.Type.TouchEnd:
            self._start = None
            if not self._was_dragged:
                self._click(event, finger)
        event.setAccepted(is_taken)
        return is_taken

    def _is_slider(self, place: QPointF) -> bool:
        return isinstance(self._viewport.childAt(place.toPoint()), QAbstractSlider)

    def _click(self, event: QTouchEvent, finger: QEventPoint) -> None:
        # The first window scrolls too, and must not wait for all the enums of Qt.
        from PySide6.QtCore import Qt  # noqa: PLC0415

        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        window = self._viewport.window()
        spot = QPointF(self._viewport.mapTo(window, finger.position().toPoint()))
        for kind, buttons in (
            (QEvent.Type.MouseButtonPress, left),
            (QEvent.Type.MouseButtonRelease, none),
        ):
            mouse = QMouseEvent(
                *(kind, spot, spot, finger.globalPosition(), left, buttons),
                *(event.modifiers(), event.pointingDevice()),
            )
            QCoreApplication.sendEvent(window.windowHandle(), mouse)
