"""A visit that can be repeated, and why it was not."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.past.repeat_line import RepeatLine
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import press


@pytest.fixture
def line(qtbot: QtBot) -> RepeatLine:
    made = RepeatLine(ObjectName.REPEAT_LAST, "Repeat last", words=ObjectName.REPEAT_LAST_WORDS)
    qtbot.addWidget(made)
    return made


def test_without_a_visit_there_is_no_line(line: RepeatLine) -> None:
    line.show_visit("")
    assert line.isHidden()


def test_button_asks_for_the_visit(line: RepeatLine, qtbot: QtBot) -> None:
    line.show_visit("08/22/2026 · Botox 155 U · 31 points")
    assert not line.isHidden()
    with qtbot.waitSignal(line.repeat_requested):
        press(line, ObjectName.REPEAT_LAST)


def test_problem_is_said_until_another_visit_is_shown(line: RepeatLine) -> None:
    line.show_problem("x")
    assert line.problem == "x"
    line.show_visit("another")
    assert (line.words, line.problem) == ("another", "")
