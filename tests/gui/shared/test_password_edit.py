"""Passwords are hidden, can be shown, and Caps Lock is noticed."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.password_edit import PasswordEdit
from tests.support.window import press

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def edit(qtbot: QtBot) -> PasswordEdit:
    made = PasswordEdit()
    qtbot.addWidget(made)
    made.resize(300, 40)
    made.show()
    return made


def test_eye_shows_and_hides(edit: PasswordEdit) -> None:
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    press(edit, DoorName.PASSWORD_SHOW)
    assert edit.echoMode() is QLineEdit.EchoMode.Normal
    press(edit, DoorName.PASSWORD_SHOW)
    assert edit.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize(
    ("letter", "modifier", "told"),
    [("a", NONE, [False]), ("A", SHIFT, [False]), ("A", NONE, [True]), ("a", SHIFT, [True])],
)
def test_letters_against_the_shift_key_give_caps_lock_away(
    edit: PasswordEdit, letter: str, modifier: Qt.KeyboardModifier, told: list[bool]
) -> None:
    seen: list[bool] = []
    edit.caps_lock_noticed.connect(seen.append)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, letter)
    QCoreApplication.sendEvent(edit, key)
    assert edit.text() == letter
    assert seen == told


def test_digits_say_nothing_about_caps_lock(edit: PasswordEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(edit.caps_lock_noticed):
        QTest.keyClicks(edit, "7-")
