"""Press: one press of a button or finger, from down to up."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent

from injector_app.domain.ids import PointId

# A hand that is not quite still is not dragging; a finger is less still than a mouse.
MOUSE_THRESHOLD = 5.0
TOUCH_THRESHOLD = 10.0
# A slip this many times as long, which caught no mark, was still meant to place a point.
SLIP = 3
# Half of the least target size: 20 px for a mouse, 44 px for a finger.
MOUSE_REACH = 11.0
TOUCH_REACH = 22.0
_FINGERS_AND_PENS = {QInputDevice.DeviceType.TouchScreen, QInputDevice.DeviceType.Stylus}


class Press:
    """Remembers where it began, on which mark, and whether it became a drag."""

    def __init__(self, start: QPointF, mark: PointId | None, *, is_touch: bool) -> None:
        self.start = start
        self.mark = mark
        self.is_drag = False
        self.is_touch = is_touch
        self._furthest = 0.0
        self._threshold = TOUCH_THRESHOLD if is_touch else MOUSE_THRESHOLD

    def move_to(self, place: QPointF) -> bool:
        """Follow the pointer; whether this is a drag by now."""
        way = place - self.start
        self._furthest = max(self._furthest, (way.x() ** 2 + way.y() ** 2) ** 0.5)
        self.is_drag = self._furthest > self._threshold
        return self.is_drag

    @property
    def is_slip(self) -> bool:
        """Whether it never went far from where it began."""
        return self._furthest <= SLIP * self._threshold

    def end_at(self, place: QPointF) -> QPointF:
        """Where the press counts: where it began, or where a drag ended."""
        return place if self.move_to(place) else self.start


def is_by_touch(event: QMouseEvent) -> bool:
    """Whether a finger or a pen pressed, and not a mouse."""
    return (
        event.device().type() in _FINGERS_AND_PENS
        or event.source() is not Qt.MouseEventSource.MouseEventNotSynthesized
    )
