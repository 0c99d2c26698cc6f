"""All messages with what became of them; marking is for those who may."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.ids import PatientId, new_id
from injector_app.gui.messages.message_names import MessageName
from injector_app.gui.messages.panel import MessagesPanel
from tests.support.builders import AN_INSTANT, a_clinic, a_message
from tests.support.window import find, press

OPEN = replace(a_message(PatientId(new_id()), text="<i>Call</i>"), sent_at=AN_INSTANT, sent_by="D")
DONE = replace(OPEN, text="Copy", done_at=AN_INSTANT, done_by="Ann Who")


@pytest.fixture
def panel(qtbot: QtBot) -> MessagesPanel:
    made = MessagesPanel(WorldRegion.CA)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    return made


def texts(panel: MessagesPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_button_counts_and_opens(panel: MessagesPanel, qtbot: QtBot) -> None:
    panel.show_messages((OPEN, DONE), a_clinic())
    assert find(panel, MessageName.SHOW, QAbstractButton).text() == "Messages (1)"
    with qtbot.waitSignal(panel.opened) as opened:
        press(panel, MessageName.SHOW)
    assert opened.args == [True]
    assert {"<i>Call</i>", "Copy"} <= set(texts(panel))
    assert [line for line in texts(panel) if "done by Ann Who" in line]
    press(panel, MessageName.CLOSE)
    assert "Copy" not in texts(panel)


def test_marking_is_offered_to_those_who_may(panel: MessagesPanel, qtbot: QtBot) -> None:
    panel.show_messages((OPEN,), a_clinic())
    press(panel, MessageName.SHOW)
    assert panel.findChild(QAbstractButton, f"{MessageName.MARK}.1") is None
    panel.allow_marking(allowed=True)
    panel.show_messages((OPEN, DONE), a_clinic())
    assert find(panel, f"{MessageName.MARK}.2", QAbstractButton).text() == "Open again"
    with qtbot.waitSignal(panel.mark_requested) as marked:
        press(panel, f"{MessageName.MARK}.1")
    assert marked.args == [OPEN]
