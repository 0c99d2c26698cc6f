"""One question: No and Yes, taken back by a second press, with a note to a yes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.gui.chart.chart_style import chart_style
from injector_app.gui.chart.screen_row import ScreenRow
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from tests.support.screen_prompts import INFECTION
from tests.support.window import find, press, type_into

NO, YES = (f"{name}.infection" for name in (ObjectName.SCREEN_NO, ObjectName.SCREEN_YES))
NOTE = f"{ObjectName.SCREEN_NOTE}.infection"


def an_answer(*, is_yes: bool) -> ScreenAnswer:
    return ScreenAnswer("infection", INFECTION.question, is_yes=is_yes)


@pytest.fixture
def row(qtbot: QtBot) -> ScreenRow:
    made = ScreenRow(INFECTION)
    qtbot.addWidget(made)
    made.show_answer(None)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.mark.parametrize(
    ("shown", "name", "answer"),
    [
        (None, NO, False),
        (None, YES, True),
        (an_answer(is_yes=False), YES, True),
        (an_answer(is_yes=False), NO, None),
        (an_answer(is_yes=True), YES, None),
    ],
)
def test_press_answers_or_opens_again(
    row: ScreenRow, qtbot: QtBot, shown: ScreenAnswer | None, name: str, answer: object
) -> None:
    row.show_answer(shown)
    with qtbot.waitSignal(row.answered) as heard:
        press(row, name)
    assert heard.args == [answer]


def test_yes_asks_for_a_note(row: ScreenRow, qtbot: QtBot) -> None:
    press(row, YES)
    row.show_answer(an_answer(is_yes=True))
    qtbot.waitUntil(lambda: row.focusWidget() is not None and row.focusWidget().hasFocus())
    line = type_into(row, NOTE, "left axilla")
    with qtbot.waitSignal(row.noted) as heard:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert heard.args == ["left axilla"]
    row.show_answer(an_answer(is_yes=False))
    assert not line.isVisible()


def test_answers_have_touch_size_and_names(row: ScreenRow, look: Look) -> None:
    row.setStyleSheet(chart_style(look.colours))
    row.show_answer(an_answer(is_yes=True))
    row.adjustSize()
    for name, words in ((NO, "No: Infection at the site"), (YES, "Yes: Infection at the site")):
        button = find(row, name, QPushButton)
        assert button.height() >= 44
        assert button.width() >= 44
        assert button.accessibleName() == words
