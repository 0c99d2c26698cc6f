"""What cannot be undone takes two presses of one button."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.two_step_button import TwoStepButton


def test_first_press_asks_second_does_it(qtbot: QtBot) -> None:
    button = TwoStepButton("x", "Delete", "Delete it for everyone?")
    qtbot.addWidget(button)
    button.show()
    with qtbot.assertNotEmitted(button.confirmed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.text() == button.accessibleName() == "Delete it for everyone?"
    with qtbot.waitSignal(button.confirmed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.text() == "Delete"


def test_leaving_takes_the_question_back(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    button, line = TwoStepButton("x", "Delete", "Really?"), QLineEdit()
    column = QVBoxLayout(room)
    column.addWidget(button)
    column.addWidget(line)
    with qtbot.waitExposed(room):
        room.show()
    room.activateWindow()
    button.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    line.setFocus()
    assert button.text() == "Delete"
