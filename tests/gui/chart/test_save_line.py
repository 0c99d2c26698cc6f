"""The save line says how things stand, and offers to try again."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.save_line import SaveLine
from injector_app.gui.chart.save_state import NotSaved, Saved, SaveState, Saving
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.window import find, press

AT = datetime(2026, 11, 20, 10, 42, tzinfo=UTC)


@pytest.fixture
def line(qtbot: QtBot) -> SaveLine:
    made = SaveLine()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("state", "words"), [(Saved(None), "Saved"), (Saved(AT), "Saved 10:42"), (Saving(), "Saving…")]
)
def test_state_is_said(line: SaveLine, state: SaveState, words: str) -> None:
    line.show_state(state)
    assert line.words == words
    assert not find(line, ObjectName.CHART_SAVE_RETRY, Button).isVisible()


def test_failure_says_why_and_can_be_tried_again(line: SaveLine, qtbot: QtBot) -> None:
    line.show_state(NotSaved(RecordsProblem(Trouble.DISK_FULL)))
    assert line.words == "Not saved: disk full"
    with qtbot.waitSignal(line.retry_requested):
        press(line, ObjectName.CHART_SAVE_RETRY)


def test_failure_of_another_kind_is_named(line: SaveLine) -> None:
    line.show_state(NotSaved(RecordsProblem(Trouble.NO_RECORDS)))
    assert line.words.startswith("Not saved: ")
    assert line.words.count("ot saved") == 1
