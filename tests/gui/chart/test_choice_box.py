"""A choice is reported when a person makes it, and only then."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.choice_box import ChoiceBox


@pytest.fixture
def box(qtbot: QtBot) -> ChoiceBox:
    made = ChoiceBox("Choose")
    qtbot.addWidget(made)
    made.offer([("One", 1), ("Two", 2)])
    return made


def test_showing_a_value_chooses_nothing(box: ChoiceBox, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(box.chosen):
        box.show_value(2)
    assert box.currentText() == "Two"


def test_value_that_is_not_offered_shows_the_placeholder(box: ChoiceBox) -> None:
    box.show_value(3)
    assert box.value is None
    assert box.currentIndex() == -1


def test_key_chooses(box: ChoiceBox, qtbot: QtBot) -> None:
    box.show_value(1)
    with qtbot.waitSignal(box.chosen) as chosen:
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert chosen.args == [2]


def test_other_choices_keep_what_is_shown(box: ChoiceBox) -> None:
    box.show_value(2)
    box.offer([("Two", 2), ("Three", 3)])
    assert box.value == 2
    assert [value for _, value in box.choices] == [2, 3]


def test_letter_looks_up_and_enter_chooses(box: ChoiceBox, qtbot: QtBot) -> None:
    with qtbot.waitExposed(box):
        box.show()
    with qtbot.assertNotEmitted(box.chosen):
        QTest.keyClicks(box, "t")
    assert box.view().isVisible()
    with qtbot.waitSignal(box.chosen) as chosen:
        QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert chosen.args == [2]
