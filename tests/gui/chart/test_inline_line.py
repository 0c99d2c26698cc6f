"""A line with its button: Enter or the button, and a refusal below."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.inline_line import InlineLine


@pytest.fixture
def line(qtbot: QtBot) -> InlineLine:
    made = InlineLine("x", "U per point", "Plan all 4")
    qtbot.addWidget(made)
    made.show()
    return made


def test_enter_and_the_button_commit_the_same(line: InlineLine, qtbot: QtBot) -> None:
    QTest.keyClicks(line.line, " 2,5 ")
    with qtbot.waitSignal(line.committed) as entered:
        QTest.keyClick(line.line, Qt.Key.Key_Return)
    with qtbot.waitSignal(line.committed) as pressed:
        QTest.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert entered.args == pressed.args == ["2,5"]


def test_refusal_goes_with_the_next_letter(line: InlineLine) -> None:
    line.show_problem("No.")
    assert (line.problem, line.line.accessibleDescription()) == ("No.", "No.")
    QTest.keyClicks(line.line, "3")
    assert (line.problem, line.line.accessibleDescription()) == ("", "")
