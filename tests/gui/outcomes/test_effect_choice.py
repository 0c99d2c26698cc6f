"""One answer or none."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from injector_app.domain.outcome import Response
from injector_app.gui.outcomes.effect_choice import EffectChoice
from tests.support.window import find, press


def test_another_answer_takes_the_place_and_the_same_takes_it_back(qtbot: QtBot) -> None:
    choice = EffectChoice()
    qtbot.addWidget(choice)
    seen = [choice.value]
    for name in ("partial", "none", "none"):
        press(choice, f"outcomes.response.{name}")
        seen.append(choice.value)
    assert seen == [Response.NOT_SAID, Response.PARTIAL, Response.NONE, Response.NOT_SAID]


def test_space_answers(qtbot: QtBot) -> None:
    choice = EffectChoice()
    qtbot.addWidget(choice)
    button = find(choice, "outcomes.response.too_strong", QAbstractButton)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert choice.value is Response.TOO_STRONG
    assert button.accessibleName() == "Effect too strong"
