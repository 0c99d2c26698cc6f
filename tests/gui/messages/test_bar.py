"""One message at a time; an empty bar is no bar and holds no words."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.messages.bar import MessagesBar
from injector_app.gui.messages.message_names import MessageName
from tests.support.seen import places_of
from tests.support.window import press


@pytest.fixture
def bar(qtbot: QtBot) -> MessagesBar:
    made = MessagesBar()
    qtbot.addWidget(made)
    return made


def test_bar_without_words_is_hidden(bar: MessagesBar) -> None:
    bar.show_words("")
    assert (bar.isVisible(), bar.text) == (False, "")


def test_words_are_shown_as_typed_and_gone_afterwards(bar: MessagesBar) -> None:
    bar.show_words("<b>Zebraquokka</b> called")
    assert bar.isVisible()
    assert bar.text == "<b>Zebraquokka</b> called"
    bar.show_words("")
    assert not bar.isVisible()
    assert places_of("Zebraquokka", bar) == []


def test_done_is_a_wish_once_at_a_time(bar: MessagesBar, qtbot: QtBot) -> None:
    bar.show_words("Call")
    with qtbot.waitSignal(bar.done_requested):
        press(bar, MessageName.BAR_DONE)
    bar.show_busy(busy=True)
    with qtbot.assertNotEmitted(bar.done_requested), pytest.raises(AssertionError):
        press(bar, MessageName.BAR_DONE)
