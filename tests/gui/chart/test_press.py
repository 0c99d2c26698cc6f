"""From press to release: still hands click, moving hands drag, both count."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice

from injector_app.gui.chart.press import Press, is_by_touch

START = QPointF(100, 100)


@pytest.mark.parametrize(("is_touch", "still", "moved"), [(False, 5, 6), (True, 10, 11)])
def test_threshold_makes_a_drag(*, is_touch: bool, still: float, moved: float) -> None:
    press = Press(START, None, is_touch=is_touch)
    assert not press.move_to(START + QPointF(still, 0))
    assert press.move_to(START + QPointF(0, moved))


def test_drag_stays_a_drag_on_the_way_back() -> None:
    press = Press(START, None, is_touch=False)
    press.move_to(START + QPointF(50, 0))
    assert press.move_to(START)


def test_trembling_hand_counts_where_it_pressed() -> None:
    press = Press(START, None, is_touch=False)
    assert press.end_at(START + QPointF(3, 3)) == START


def test_drag_counts_where_it_ends() -> None:
    press = Press(START, None, is_touch=False)
    assert press.end_at(START + QPointF(30, 3)) == START + QPointF(30, 3)


@pytest.mark.parametrize(("is_touch", "slip", "far"), [(False, 15, 16), (True, 30, 31)])
def test_short_drag_is_a_slip(*, is_touch: bool, slip: float, far: float) -> None:
    press = Press(START, None, is_touch=is_touch)
    press.move_to(START + QPointF(slip, 0))
    assert press.is_slip
    press.move_to(START + QPointF(far, 0))
    press.move_to(START)
    assert not press.is_slip


@pytest.mark.parametrize(
    ("kind", "by_touch"),
    [
        (QInputDevice.DeviceType.Mouse, False),
        (QInputDevice.DeviceType.TouchScreen, True),
        (QInputDevice.DeviceType.Stylus, True),
    ],
)
def test_fingers_and_pens_are_told_from_mice(
    kind: QInputDevice.DeviceType, *, by_touch: bool
) -> None:
    device = QPointingDevice(
        "device",
        1,
        kind,
        QPointingDevice.PointerType.Generic,
        QInputDevice.Capability.Position,
        1,
        1,
    )
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseButtonPress, START, START, left, left, none, device)
    assert is_by_touch(event) is by_touch
