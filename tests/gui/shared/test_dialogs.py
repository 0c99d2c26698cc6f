"""A box that asks shows plain text and answers with the words of the button."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from PySide6.QtWidgets import QMessageBox as Box  # noqa: TID251 - looked at, not made
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.dialogs import Dialogs
from injector_app.wording.messages import Message

QUESTION = Message("<b>Discard</b>?", "It cannot be brought back.", "")


@pytest.mark.parametrize(("button", "answer"), [("Discard", "Discard"), ("Cancel", "")])
def test_answer_is_the_button(qtbot: QtBot, button: str, answer: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown: list[tuple[str, Qt.TextFormat]] = []

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, Box)
        shown.append((box.text(), box.textFormat()))
        next(b for b in box.buttons() if b.text().replace("&", "") == button).click()

    QTimer.singleShot(0, click)
    assert Dialogs().choose(parent, QUESTION, ("Discard",)) == answer
    assert shown == [("<b>Discard</b>?", Qt.TextFormat.PlainText)]
