"""A row says what it is, does it, and says why not."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.pattern_row import PatternRow, RowWords
from injector_app.gui.shared.button import Button
from tests.support.window import find, press

WORDS = RowWords("Brow", "4 points", "This clinic's own")


class OpeningRow(PatternRow):
    """Counts how often its body is made."""

    built = 0

    def build_body(self) -> QWidget:
        self.built += 1
        return QWidget()


def test_button_acts_and_is_named(qtbot: QtBot) -> None:
    row = PatternRow("r", WORDS)
    qtbot.addWidget(row)
    assert find(row, "r.place", Button).accessibleName() == "Plan: Brow"
    with qtbot.waitSignal(row.acted):
        press(row, "r.place")
    row.show_problem("Other product.")
    assert row.problem == "Other product."
    row.show_problem("")
    assert row.problem == ""


def test_opened_row_builds_once_and_closes(qtbot: QtBot) -> None:
    row = OpeningRow("r", WORDS, verb="Dose…", is_opened=True)
    qtbot.addWidget(row)
    row.show()
    with qtbot.waitSignal(row.opened):
        press(row, "r.place")
    with qtbot.assertNotEmitted(row.opened):
        press(row, "r.place")
    with qtbot.waitSignal(row.opened):
        press(row, "r.place")
    assert row.built == 1
