"""Menus close, dialogs come back as they were, copied text returns."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.lock.set_aside import set_aside


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_menu_closes_and_dialog_comes_back(window: QWidget) -> None:
    menu = QMenu(window)
    menu.addAction("Name of a patient")
    menu.popup(window.pos())
    dialog = QDialog(window)
    line = QLineEdit("half", dialog)
    QVBoxLayout(dialog).addWidget(line)
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    dialog.open()
    aside = set_aside(window)
    assert not menu.isVisible()
    assert not dialog.isVisible()
    aside.bring_back()
    assert dialog.isVisible()
    assert line.text() == "half"
    assert ended == []
    dialog.close()


def test_dialog_that_ended_meanwhile_stays_away(window: QWidget) -> None:
    dialog = QDialog(window)
    dialog.open()
    aside = set_aside(window)
    dialog.accept()
    aside.bring_back()
    assert not dialog.isVisible()


def test_copied_text_goes_and_returns_unless_something_else_was_copied(window: QWidget) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Zebraquokka")
    aside = set_aside(window)
    assert clipboard.text() == ""
    clipboard.setText("other")
    aside.bring_back()
    assert clipboard.text() == "other"
    clipboard.setText("Zebraquokka")
    set_aside(window).bring_back()
    assert clipboard.text() == "Zebraquokka"
    clipboard.clear()
