"""Behind the curtain everything stays as it was, and nothing is committed by going there."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.value_line import ValueLine
from injector_app.gui.lock.copied_text import take_copied
from injector_app.gui.lock.curtain import Curtain
from tests.support.window import type_letter


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def filled(window: QMainWindow, qtbot: QtBot) -> ValueLine:
    content, line = QWidget(), ValueLine()
    column = QVBoxLayout(content)
    column.addWidget(line)
    window.setCentralWidget(content)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    line.setFocus()
    assert line.hasFocus()
    return line


def test_half_typed_line_stays_half_typed(window: QMainWindow, qtbot: QtBot) -> None:
    line = filled(window, qtbot)
    committed: list[str] = []
    line.committed.connect(committed.append)
    for letter in "2.":
        type_letter(line, letter)
    line.setSelection(0, 1)
    cover = QLineEdit()
    curtain = Curtain(window)
    curtain.lower(cover, cover)
    assert curtain.is_down
    assert not line.isVisible()
    assert window.centralWidget() is cover
    curtain.lift()
    assert line.isVisible()
    assert (line.text(), line.selectedText(), line.is_typed_in) == ("2.", "2", True)
    assert committed == []
    # Control: leaving the line in the usual way does commit.
    assert line.hasFocus()
    line.clearFocus()
    assert committed == ["2."]
    cover.deleteLater()


def test_curtain_that_is_up_can_be_lifted(window: QMainWindow, qtbot: QtBot) -> None:
    line = filled(window, qtbot)
    Curtain(window).lift()
    assert line.isVisible()


def test_nothing_of_the_one_who_left_comes_back(window: QMainWindow, qtbot: QtBot) -> None:
    line = filled(window, qtbot)
    dialog = QDialog(window)
    dialog.open()
    QGuiApplication.clipboard().setText("Zebraquokka")
    cover = QLineEdit()
    curtain = Curtain(window)
    curtain.lower(cover, cover)
    curtain.leave()
    assert line.isVisible()
    assert not dialog.isVisible()
    assert QGuiApplication.clipboard().text() == ""
    # Control: for the same person both come back.
    dialog.open()
    QGuiApplication.clipboard().setText("Zebraquokka")
    curtain.lower(cover, cover)
    curtain.lift()
    assert dialog.isVisible()
    assert take_copied() == "Zebraquokka"
    cover.deleteLater()
