"""One finger scrolls; what it lies on is clicked by a tap only. Mouse and pen do as before."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.finger_scroll import FingerScroll
from tests.support.pause import pause
from tests.support.pointers import Finger

Show = Callable[[QAbstractScrollArea], None]


@pytest.fixture
def finger(qapp: QApplication) -> Finger:  # noqa: ARG001 - Qt runs
    return Finger(QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen))


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(area: QAbstractScrollArea) -> None:
        qtbot.addWidget(area)
        area.resize(300, 400)
        with qtbot.waitExposed(area):
            area.show()

    return shown


@pytest.fixture
def rows(show: Show) -> QListWidget:
    made = QListWidget()
    made.addItems([str(place) for place in range(100)])
    FingerScroll(made)
    show(made)
    return made


def tap(finger: Finger, widget: QWidget) -> None:
    spot = widget.rect().center()
    finger.down(widget, spot)
    finger.up(widget, spot)


def test_drag_scrolls_and_chooses_nothing(rows: QListWidget, finger: Finger) -> None:
    finger.scroll(rows, 200)
    assert rows.verticalScrollBar().value() > 100
    assert not rows.selectedItems()


def test_control_without_it_a_drag_chooses(show: Show, finger: Finger) -> None:
    bare = QListWidget()
    bare.addItems([str(place) for place in range(100)])
    bare.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    show(bare)
    finger.scroll(bare, 200)
    assert bare.selectedItems()


def test_tap_chooses_the_row_under_it(rows: QListWidget, finger: Finger) -> None:
    port, spot = rows.viewport(), rows.visualItemRect(rows.item(3)).center()
    finger.down(port, spot)
    finger.move(port, spot + QPoint(3, 2))
    assert not rows.selectedItems(), "a finger may still begin to scroll"
    finger.up(port, spot + QPoint(3, 2))
    assert [item.text() for item in rows.selectedItems()] == ["3"]


def test_mouse_does_as_before(rows: QListWidget) -> None:
    spot = rows.visualItemRect(rows.item(3)).center()
    QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [item.text() for item in rows.selectedItems()] == ["3"]
    QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)


class Form(QScrollArea):
    """Fields of every kind, more than fit."""

    def __init__(self) -> None:
        super().__init__()
        self.box, self.button, self.line = QComboBox(), QPushButton("Press"), QLineEdit("text")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.box.addItems(["one", "two"])
        self.clicks: list[bool] = []
        self.button.clicked.connect(lambda: self.clicks.append(True))
        room = QWidget()
        column = QVBoxLayout(room)
        for widget in (self.box, self.button, self.line, self.slider):
            widget.setMinimumHeight(44)
            column.addWidget(widget)
        column.addSpacing(900)
        self.setWidget(room)
        self.setWidgetResizable(True)
        FingerScroll(self)


@pytest.fixture
def form(show: Show) -> Form:
    made = Form()
    show(made)
    return made


def test_tap_reaches_every_kind_of_field(form: Form, finger: Finger) -> None:
    tap(finger, form.button)
    assert form.clicks == [True]
    tap(finger, form.line)
    assert form.line.hasFocus()
    tap(finger, form.box)
    assert form.box.view().isVisible()
    form.box.hidePopup()


def test_drag_from_a_field_scrolls_and_uses_nothing(form: Form, finger: Finger) -> None:
    for widget in (form.button, form.box):
        form.verticalScrollBar().setValue(0)
        spot = widget.rect().center()
        finger.down(widget, spot)
        at = widget.mapTo(form, spot)
        for step in range(1, 8):
            finger.move(form, at - QPoint(0, 12 * step))
            pause(8)
        finger.up(form, at - QPoint(0, 84))
        assert form.verticalScrollBar().value() > 20
        assert not form.clicks
        assert not form.box.view().isVisible()


def test_slider_in_a_form_is_dragged(form: Form, finger: Finger) -> None:
    middle = form.slider.height() // 2
    finger.down(form.slider, QPoint(6, middle))
    for step in range(1, 6):
        finger.move(form.slider, QPoint(6 + 30 * step, middle))
    finger.up(form.slider, QPoint(156, middle))
    assert form.slider.value() > 30
    assert form.verticalScrollBar().value() == 0


def test_two_fingers_are_left_to_others(
    rows: QListWidget,
    qapp: QApplication,  # noqa: ARG001 - Qt runs
) -> None:
    screen: QPointingDevice = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    Finger(screen).pinch(rows, QPoint(150, 200), (40, 80, 120))
    assert not rows.selectedItems()
