"""Each kind of input counts as a touch, in every window of the program."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.gui.lock.due import Due
from injector_app.gui.lock.idle_watch import IdleWatch
from injector_app.gui.lock.lock_times import LockTimes
from tests.support.hand_clocks import HandClocks

NONE = Qt.KeyboardModifier.NoModifier
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
AT = QPointF(3, 3)
LEFT = Qt.MouseButton.LeftButton
SOFT = 5 * 60


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers)


def mouse(kind: QEvent.Type) -> QMouseEvent:
    return QMouseEvent(kind, AT, AT, LEFT, LEFT, NONE)


def wheel() -> QWheelEvent:
    step = QPointF(0, 120).toPoint()
    phase = Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(AT, AT, step, step, Qt.MouseButton.NoButton, NONE, phase, False)


def touch() -> QTouchEvent:
    device = QPointingDevice.primaryPointingDevice()
    return QTouchEvent(QEvent.Type.TouchBegin, device, NONE, [QEventPoint(1)])


def pen() -> QTabletEvent:
    device = QPointingDevice.primaryPointingDevice()
    return QTabletEvent(
        QEvent.Type.TabletMove, device, AT, AT, 0.5, 0, 0, 0, 0, 0, NONE, LEFT, LEFT
    )


INPUTS: dict[str, Callable[[], QEvent]] = {
    "key": lambda: key(Qt.Key.Key_A),
    "mouse move": lambda: mouse(QEvent.Type.MouseMove),
    "mouse press": lambda: mouse(QEvent.Type.MouseButtonPress),
    "wheel": wheel,
    "touch": touch,
    "pen": pen,
}


@pytest.fixture
def clocks() -> HandClocks:
    return HandClocks()


@pytest.fixture
def pane(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def watch(clocks: HandClocks, pane: QWidget) -> Iterator[IdleWatch]:
    made = IdleWatch(LockTimes(ClinicPolicy(), clocks), pane)
    made.start()
    yield made
    made.stop()


def heard(watch: IdleWatch) -> list[Due]:
    found: list[Due] = []
    watch.due.connect(found.append)
    return found


@pytest.mark.parametrize("name", INPUTS)
def test_input_counts_as_a_touch(
    name: str, watch: IdleWatch, clocks: HandClocks, pane: QWidget
) -> None:
    found = heard(watch)
    clocks.pass_seconds(SOFT - 1)
    QCoreApplication.sendEvent(pane, INPUTS[name]())
    clocks.pass_seconds(SOFT - 1)
    watch.look()
    assert found == []
    clocks.pass_seconds(1)
    watch.look()
    assert found == [Due.COVER]


def test_what_is_no_input_counts_for_nothing(
    watch: IdleWatch, clocks: HandClocks, pane: QWidget
) -> None:
    """Control: painting and timers go on in front of an empty chair."""
    found = heard(watch)
    clocks.pass_seconds(SOFT - 1)
    QCoreApplication.sendEvent(pane, QEvent(QEvent.Type.Paint))
    clocks.pass_seconds(1)
    watch.look()
    assert found == [Due.COVER]


def test_input_after_the_time_is_up_comes_too_late(
    watch: IdleWatch, clocks: HandClocks, pane: QWidget
) -> None:
    found = heard(watch)
    clocks.pass_seconds(SOFT)
    QCoreApplication.sendEvent(pane, key(Qt.Key.Key_A))
    assert found == [Due.COVER]


def test_covered_screen_counts_no_touch(
    watch: IdleWatch, clocks: HandClocks, pane: QWidget
) -> None:
    watch.counts_touches = False
    found = heard(watch)
    clocks.pass_seconds(SOFT - 1)
    QCoreApplication.sendEvent(pane, key(Qt.Key.Key_A))
    clocks.pass_seconds(1)
    watch.look()
    assert found == [Due.COVER]


def test_keys_of_the_lock_are_kept_from_the_window(
    watch: IdleWatch, pane: QWidget, qtbot: QtBot
) -> None:
    for code, pressed in ((Qt.Key.Key_L, watch.lock_pressed), (Qt.Key.Key_B, watch.cover_pressed)):
        with qtbot.waitSignal(pressed):
            assert QCoreApplication.sendEvent(pane, key(code, BOTH))
    with qtbot.assertNotEmitted(watch.lock_pressed):
        QCoreApplication.sendEvent(pane, key(Qt.Key.Key_L))
