"""A long form keeps the field with the cursor in sight."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.field import Field
from injector_app.gui.shared.form_scroll import FormScroll


def shown(qtbot: QtBot, form: QWidget) -> FormScroll:
    area = FormScroll(form)
    qtbot.addWidget(area)
    area.resize(200, 120)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    return area


def test_field_that_gets_the_cursor_is_scrolled_to(qtbot: QtBot) -> None:
    form = QWidget()
    column = QVBoxLayout(form)
    lines = [QLineEdit() for _ in range(40)]
    for line in lines:
        column.addWidget(line)
    area = shown(qtbot, form)
    assert lines[-1].visibleRegion().isEmpty()
    lines[-1].setFocus()
    assert not lines[-1].visibleRegion().isEmpty()
    assert area.verticalScrollBar().value() > 0


def test_label_above_the_field_is_in_sight_too(qtbot: QtBot) -> None:
    form = QWidget()
    column = QVBoxLayout(form)
    fields = [Field(f"Label {number}", QLineEdit(), name=f"f{number}") for number in range(20)]
    for field in fields:
        column.addWidget(field)
    area = shown(qtbot, form)
    fields[-1].editor.setFocus()
    fields[9].editor.setFocus()
    label = fields[9].findChildren(QLabel)[0]
    assert label.text() == "Label 9"
    assert label.visibleRegion().boundingRect() == label.rect()
    assert area.verticalScrollBar().value() > 0


def test_field_stays_in_sight_when_the_form_grows_above_it(qtbot: QtBot) -> None:
    form = QWidget()
    column = QVBoxLayout(form)
    above, line = QWidget(), QLineEdit()
    column.addWidget(above)
    column.addWidget(line)
    area = shown(qtbot, form)
    line.setFocus()
    above.setMinimumHeight(600)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 400)
    assert not line.visibleRegion().isEmpty()


def test_button_that_is_pressed_does_not_move_away(qtbot: QtBot) -> None:
    form = QWidget()
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 0, 0, 0)
    buttons = [QPushButton(str(number)) for number in range(30)]
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(button)
    area = shown(qtbot, form)
    area.verticalScrollBar().setValue(buttons[10].y())
    before = area.verticalScrollBar().value()
    window = area.windowHandle()
    spot = buttons[10].mapTo(area, buttons[10].rect().center())
    with qtbot.waitSignal(buttons[10].clicked):
        QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=spot)
        assert buttons[10].hasFocus()
        assert area.verticalScrollBar().value() == before
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=spot)
