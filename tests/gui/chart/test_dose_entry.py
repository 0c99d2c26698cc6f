"""Digits typed on the canvas become one dose."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.dose_entry import LONGEST, DoseEntry


@pytest.fixture
def entry(qapp: QApplication) -> Iterator[DoseEntry]:
    made = DoseEntry(qapp)
    yield made
    made.deleteLater()


def type_all(entry: DoseEntry, text: str) -> None:
    for character in text:
        entry.type(character)


def test_enter_commits_what_was_typed(entry: DoseEntry, qtbot: QtBot) -> None:
    with qtbot.waitSignal(entry.committed) as committed:
        type_all(entry, "12.5")
        entry.commit()
    assert committed.args == ["12.5"]
    assert entry.text == ""


def test_pause_commits(entry: DoseEntry, qtbot: QtBot) -> None:
    with qtbot.waitSignal(entry.committed) as committed:
        type_all(entry, "7")
    assert committed.args == ["7"]


def test_what_was_taken_back_is_not_committed(entry: DoseEntry, qtbot: QtBot) -> None:
    type_all(entry, "75")
    entry.erase()
    assert entry.text == "7"
    entry.erase()
    with qtbot.assertNotEmitted(entry.committed, wait=50):
        entry.commit()


def test_escape_forgets(entry: DoseEntry, qtbot: QtBot) -> None:
    type_all(entry, "75")
    with qtbot.waitSignal(entry.text_changed) as changed:
        entry.cancel()
    assert changed.args == [""]


def test_no_end_of_digits(entry: DoseEntry) -> None:
    type_all(entry, "9" * 50)
    assert len(entry.text) == LONGEST
    entry.cancel()
