"""A line shows the document's value, and reports another one once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.value_line import ValueLine


@pytest.fixture
def line(qtbot: QtBot) -> ValueLine:
    made = ValueLine("hint")
    qtbot.addWidget(made)
    made.show_value("5")
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    made.selectAll()
    return made


def test_enter_commits(line: ValueLine, qtbot: QtBot) -> None:
    QTest.keyClicks(line, "7")
    with qtbot.waitSignal(line.committed) as committed:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert committed.args == ["7"]


def test_unchanged_text_is_not_committed(line: ValueLine, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(line.committed):
        QTest.keyClicks(line, " 5 ")
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "5"


def test_typing_is_not_overwritten(line: ValueLine) -> None:
    QTest.keyClicks(line, "7")
    line.show_value("6")
    assert line.text() == "7"
    line.restore()
    assert line.text() == "6"


def test_value_is_shown_when_nobody_types(line: ValueLine) -> None:
    line.show_value("6")
    assert line.text() == "6"


def test_enter_is_told_after_the_commit_and_leaving_is_not(line: ValueLine, qtbot: QtBot) -> None:
    with qtbot.waitSignals([line.committed, line.entered], order="strict"):
        QTest.keyClicks(line, "7")
        QTest.keyClick(line, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(line.entered):
        line.clearFocus()
