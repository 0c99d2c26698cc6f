"""Two fingers zoom, on a touch screen and on a touch pad."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from injector_app.gui.canvas.view import CanvasView


@pytest.fixture(scope="module")
def touch_screen(qapp: QApplication) -> QPointingDevice:  # noqa: ARG001 - Qt runs
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def test_pinch_on_a_touch_pad_zooms(view: CanvasView) -> None:
    place = QPointF(300, 300)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        place,
        place,
        QPointF(view.viewport().mapToGlobal(place)),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(view.viewport(), event)
    assert view.scale_factor == pytest.approx(1.5)


def test_spreading_two_fingers_zooms(view: CanvasView, touch_screen: QPointingDevice) -> None:
    port = view.viewport()
    near, far = (QPoint(380, 500), QPoint(420, 500)), (QPoint(300, 500), QPoint(500, 500))
    touch = QTest.touchEvent(port, touch_screen)
    touch.press(0, near[0], port).press(1, near[1], port).commit()
    for part in (0.25, 0.5, 0.75, 1.0):
        places = [a + (b - a) * part for a, b in zip(near, far, strict=True)]
        touch.move(0, places[0], port).move(1, places[1], port).commit()
    touch.release(0, far[0], port).release(1, far[1], port).commit()
    assert view.scale_factor > 2
