"""The key presses the button from anywhere on its screen, but only while it can be pressed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.key_button import KeyButton


@pytest.fixture
def screen(qtbot: QtBot) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(QLineEdit())
    column.addWidget(KeyButton("told", "Told patient", keys="F5", help_text="Record it"))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    return page


def pressed(screen: QWidget) -> int:
    """How often the key presses the button, while somebody types elsewhere."""
    button, line = screen.findChild(KeyButton), screen.findChild(QLineEdit)
    assert button is not None
    assert line is not None
    spy = QSignalSpy(button.clicked)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_F5)
    return spy.count()


def test_key_works_while_somebody_types(screen: QWidget) -> None:
    button = screen.findChild(KeyButton)
    assert button is not None
    assert pressed(screen) == 1
    button.setEnabled(False)
    assert pressed(screen) == 0
    button.setEnabled(True)
    button.hide()
    assert pressed(screen) == 0


def test_key_is_shown_and_said_and_covers_no_word(screen: QWidget) -> None:
    button = screen.findChild(KeyButton)
    assert button is not None
    chip = button.findChild(QLabel)
    assert chip is not None
    button.say("To patient")
    button.resize(button.sizeHint())
    assert (chip.text(), button.accessibleName()) == ("F5", "To patient (F5)")
    words = button.fontMetrics().horizontalAdvance(button.text())
    assert chip.x() >= 10 + words
    assert button.sizeHint().height() >= 44
