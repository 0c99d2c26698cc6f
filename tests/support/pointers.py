"""Mouse, finger and pen: what each sends to the window when it goes down, moves and comes up."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyleOptionSlider, QWidget

from tests.support.pause import pause

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
NO_KEY = Qt.KeyboardModifier.NoModifier
SCROLL_STEPS, PACE_MS = 5, 8
MOUSE_OF_PEN = {
    QEvent.Type.TabletPress: QEvent.Type.MouseButtonPress,
    QEvent.Type.TabletMove: QEvent.Type.MouseMove,
    QEvent.Type.TabletRelease: QEvent.Type.MouseButtonRelease,
}


class Pointer(Protocol):
    """Presses at a spot of a widget; `has_right_button` or a menu is held for."""

    has_right_button: bool

    def go_to(self, widget: QWidget, spot: QPoint) -> None: ...
    def down(self, widget: QWidget, spot: QPoint) -> None: ...
    def move(self, widget: QWidget, spot: QPoint) -> None: ...
    def up(self, widget: QWidget, spot: QPoint) -> None: ...

    def scroll(self, area: QAbstractScrollArea, down: int) -> None:
        """So many pixels, or some; a hand looks and goes on."""


class Mouse:
    """The left button."""

    has_right_button = True

    def go_to(self, widget: QWidget, spot: QPoint) -> None:
        QTest.mouseMove(widget, spot)

    def down(self, widget: QWidget, spot: QPoint) -> None:
        QTest.mousePress(widget, LEFT, NO_KEY, spot)

    def move(self, widget: QWidget, spot: QPoint) -> None:
        QTest.mouseMove(widget, spot)

    def up(self, widget: QWidget, spot: QPoint) -> None:
        QTest.mouseRelease(widget, LEFT, NO_KEY, spot)

    def scroll(self, area: QAbstractScrollArea, down: int) -> None:
        """By the wheel."""
        port = area.viewport()
        spot, at = QPointF(4, 4), QPointF(port.mapToGlobal(QPoint(4, 4)))
        turn = QPoint(0, -120 if down > 0 else 120)
        wheel = QWheelEvent(
            *(spot, at, QPoint(), turn, NONE, NO_KEY, Qt.ScrollPhase.NoScrollPhase, False)
        )
        QCoreApplication.sendEvent(port, wheel)


class Finger:
    """One finger on a touch screen; Qt makes what it makes of it, as on a tablet."""

    has_right_button = False

    def __init__(self, screen: QPointingDevice) -> None:
        self._screen = screen

    def go_to(self, widget: QWidget, spot: QPoint) -> None:
        """A finger in the air is not seen."""

    def down(self, widget: QWidget, spot: QPoint) -> None:
        window, place = _in_window(widget, spot)
        QTest.touchEvent(window, self._screen).press(0, place, window).commit()

    def move(self, widget: QWidget, spot: QPoint) -> None:
        window, place = _in_window(widget, spot)
        QTest.touchEvent(window, self._screen).move(0, place, window).commit()

    def up(self, widget: QWidget, spot: QPoint) -> None:
        window, place = _in_window(widget, spot)
        QTest.touchEvent(window, self._screen).release(0, place, window).commit()

    def scroll(self, area: QAbstractScrollArea, down: int) -> None:
        """Dragged, not flung: the finger rests before it comes up."""
        port = area.viewport()
        room = port.height() - 40
        way = max(-room, min(room, down + (20 if down > 0 else -20)))
        start = QPoint(6, port.height() - 20 if way > 0 else 20)
        self.down(port, start)
        for step in range(1, SCROLL_STEPS + 1):
            self.move(port, start - QPoint(0, way) * step / SCROLL_STEPS)
            pause(PACE_MS)
        for _ in range(SCROLL_STEPS):
            self.move(port, start - QPoint(0, way))
            pause(PACE_MS)
        self.up(port, start - QPoint(0, way))

    def pinch(self, widget: QWidget, middle: QPoint, apart: tuple[int, ...]) -> None:
        """Two fingers, so many pixels apart, one distance after the other."""
        touch = QTest.touchEvent(widget, self._screen)
        ends = [(middle - QPoint(gap // 2, 0), middle + QPoint(gap // 2, 0)) for gap in apart]
        touch.press(0, ends[0][0], widget).press(1, ends[0][1], widget).commit()
        for first, second in ends[1:]:
            touch.move(0, first, widget).move(1, second, widget).commit()
        touch.release(0, ends[-1][0], widget).release(1, ends[-1][1], widget).commit()


class Pen:
    """A pen on the screen.

    Qt offers each event to the window as one of a pen, and, where nothing takes that, again as one
    of a mouse whose device is the pen (`AA_SynthesizeMouseForUnhandledTabletEvents`).
    """

    has_right_button = False

    def __init__(self) -> None:
        self._is_down = False
        self._device = QPointingDevice(
            "pen",
            7,
            QInputDevice.DeviceType.Stylus,
            QPointingDevice.PointerType.Pen,
            QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
            1,
            1,
        )

    def go_to(self, widget: QWidget, spot: QPoint) -> None:
        self._send(QEvent.Type.TabletMove, widget, spot)

    def down(self, widget: QWidget, spot: QPoint) -> None:
        self._is_down = True
        self._send(QEvent.Type.TabletPress, widget, spot)

    def move(self, widget: QWidget, spot: QPoint) -> None:
        self._send(QEvent.Type.TabletMove, widget, spot)

    def up(self, widget: QWidget, spot: QPoint) -> None:
        self._is_down = False
        self._send(QEvent.Type.TabletRelease, widget, spot)

    def scroll(self, area: QAbstractScrollArea, down: int) -> None:
        """By the handle of the scroll bar."""
        bar = area.verticalScrollBar()
        option = QStyleOptionSlider()
        bar.initStyleOption(option)
        handle = bar.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, bar
        )
        start = handle.center()
        share = down / max(bar.maximum() + bar.pageStep(), 1)
        self.down(bar, start)
        self.move(bar, start + QPoint(0, round(share * bar.height()) + (4 if down > 0 else -4)))
        self.up(bar, start)

    def _send(self, kind: QEvent.Type, widget: QWidget, spot: QPoint) -> None:
        window = widget.window()
        at, place = QPointF(widget.mapToGlobal(spot)), QPointF(widget.mapTo(window, spot))
        button = NONE if kind is QEvent.Type.TabletMove else LEFT
        buttons = LEFT if self._is_down else NONE
        pressure = 0.6 if self._is_down else 0.0
        event = QTabletEvent(
            *(kind, self._device, place, at, pressure, 0.0, 0.0, 0.0, 0.0, 0.0),
            *(NO_KEY, button, buttons),
        )
        handle = window.windowHandle()
        if kind is QEvent.Type.TabletPress:
            # As the window system does with what is pressed.
            window.activateWindow()
        event.ignore()
        QCoreApplication.sendEvent(handle, event)
        if not event.isAccepted():
            mouse = QMouseEvent(
                MOUSE_OF_PEN[kind], place, place, at, button, buttons, NO_KEY, self._device
            )
            QCoreApplication.sendEvent(handle, mouse)


def _in_window(widget: QWidget, spot: QPoint) -> tuple[QWidget, QPoint]:
    window = widget.window()
    return window, widget.mapTo(window, spot)
