"""Plain words; nothing is lost when they are refused."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.messages.message_form import MessageForm
from injector_app.gui.messages.message_names import MessageName
from tests.support.window import find, press


@pytest.fixture
def form(qtbot: QtBot) -> MessageForm:
    made = MessageForm(WorldRegion.CA)
    qtbot.addWidget(made)
    made.show()
    made.start()
    return made


def test_it_is_sent_by_button_and_by_keys_with_its_pin(form: MessageForm, qtbot: QtBot) -> None:
    form.put("Call back")
    with qtbot.waitSignal(form.send_requested) as sent:
        press(form, MessageName.SEND)
    assert sent.args == ["Call back", False]
    form.clear()
    form.show_visit(date(2026, 11, 20))
    assert find(form, MessageName.PIN, QCheckBox).text() == "Pin to the treatment of 2026-11-20"
    form.put("Again")
    with qtbot.waitSignal(form.send_requested) as sent:
        key = Qt.Key.Key_Return
        QTest.keyClick(
            find(form, MessageName.TEXT, QPlainTextEdit), key, Qt.KeyboardModifier.ControlModifier
        )
    assert sent.args == ["Again", True]


def test_refused_words_stay(form: MessageForm, qtbot: QtBot) -> None:
    form.put("  ")
    press(form, MessageName.SEND)
    with qtbot.assertNotEmitted(form.send_requested), pytest.raises(AssertionError):
        press(form, MessageName.SEND)
    form.show_problem(RuleBroken(Rule.TEXT_EMPTY, path="text"))
    editor = find(form, MessageName.TEXT, QPlainTextEdit)
    assert (form.text, bool(editor.accessibleDescription())) == ("  ", True)
    assert editor.property("invalid")
    with qtbot.waitSignal(form.send_requested):
        press(form, MessageName.SEND)


def test_escape_closes(form: MessageForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.close_requested):
        QTest.keyClick(find(form, MessageName.TEXT, QPlainTextEdit), Qt.Key.Key_Escape)
