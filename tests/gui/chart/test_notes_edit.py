"""Notes are taken over at a pause and when the person leaves."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.notes_edit import NotesEdit


@pytest.fixture
def notes(qtbot: QtBot) -> Iterator[NotesEdit]:
    room = QWidget()
    qtbot.addWidget(room)
    made = NotesEdit(room)
    QVBoxLayout(room).addWidget(made)
    with qtbot.waitActive(room):
        room.show()
    made.setFocus()
    yield made
    room.close()


def test_pause_takes_the_text_over(notes: NotesEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(notes.committed) as committed:
        QTest.keyClicks(notes, "calm")
    assert committed.args == ["calm"]


def test_leaving_takes_the_text_over_at_once(notes: NotesEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(notes.committed, timeout=400):
        QTest.keyClicks(notes, "calm")
        notes.clearFocus()


def test_space_just_typed_is_not_taken_away(notes: NotesEdit) -> None:
    notes.setPlainText("calm ")
    notes.show_value("calm")
    assert notes.toPlainText() == "calm "


def test_other_text_is_shown(notes: NotesEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(notes.committed, wait=50):
        notes.show_value("from the records")
    assert notes.toPlainText() == "from the records"
