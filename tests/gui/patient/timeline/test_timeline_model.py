"""Rows are read out in words; pictures come one treatment at a time."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from injector_app.gui.patient.timeline.timeline_model import TimelineModel
from injector_app.gui.patient.timeline.timeline_row import TimelineRow
from tests.support.builders import a_treatment
from tests.support.found import a_found_treatment


def a_row() -> TimelineRow:
    return TimelineRow(a_found_treatment(), "2026-11-20", "Botox <b>155</b> U", "", "Signed")


def test_words_are_plain_and_pictures_follow(qtbot: QtBot) -> None:
    model, rows = TimelineModel(), (a_row(), a_row())
    model.show_rows(rows)
    place = model.index(1)
    assert model.data(place, Qt.ItemDataRole.AccessibleTextRole) == rows[1].spoken
    assert "<b>" not in str(model.data(place, Qt.ItemDataRole.ToolTipRole))
    model.show_visits({rows[1].found.id: a_treatment()})
    assert [row.waits for row in model.rows] == [False, True]
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.show_pictures(1, ())
    assert changed.args[0].row() == 1
    assert not model.rows[1].waits
    assert model.rowCount(place) == 0
