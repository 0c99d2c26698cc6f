"""Choosing a usual answer is the same as typing it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.suggest_box import SuggestBox


@pytest.fixture
def box(qtbot: QtBot) -> SuggestBox:
    made = SuggestBox()
    qtbot.addWidget(made)
    made.suggest(("EMG", "Ultrasound"))
    return made


def test_suggestions_do_not_answer(box: SuggestBox) -> None:
    assert box.line.text() == ""


def test_choosing_commits(box: SuggestBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.line.committed) as committed:
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert committed.args == ["EMG"]


def test_own_answer_can_be_typed(box: SuggestBox, qtbot: QtBot) -> None:
    QTest.keyClicks(box.line, "Palpation")
    with qtbot.waitSignal(box.line.committed) as committed:
        QTest.keyClick(box.line, Qt.Key.Key_Return)
    assert committed.args == ["Palpation"]


def test_typed_answer_outlives_other_suggestions(box: SuggestBox) -> None:
    box.line.show_value("G43.709")
    box.suggest(("G43.1",))
    assert box.line.text() == "G43.709"
