"""An entry shows what it corrects; nothing disappears."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from injector_app.gui.outcomes.entry import Entry
from injector_app.wording.outcome_words import OutcomeWords
from tests.support.window import press


def test_what_was_corrected_stays_readable(qtbot: QtBot) -> None:
    now = OutcomeWords("Partial effect", ("<b>Half</b>",), "Recorded by B")
    entry = Entry(0, now, [OutcomeWords("Good effect", ("All",), "Recorded by A")])
    qtbot.addWidget(entry)
    assert [label.text() for label in entry.findChildren(QLabel)] == [
        "Partial effect",
        "<b>Half</b>",
        "Recorded by B",
        "Corrected: Good effect; All; Recorded by A",
    ]
    with qtbot.waitSignal(entry.correct_requested):
        press(entry, "outcomes.correct.0")
