"""Undo says what it undoes; the rest of the bar reports wishes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.tool_bar import ToolBar
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import find, press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bar(document: ChartDocument, qtbot: QtBot) -> ToolBar:
    made = ToolBar(document)
    qtbot.addWidget(made)
    made.add_shortcuts(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_undo_names_its_step(bar: ToolBar, document: ChartDocument) -> None:
    undo = find(bar, ObjectName.CHART_UNDO, Button)
    assert not undo.isEnabled()
    assert undo.accessibleName() == "Nothing to undo"
    document.edit(replace(document.treatment, notes="x"), "notes")
    document.settle()
    assert undo.toolTip() == "Undo: notes (Ctrl+Z)"
    press(bar, ObjectName.CHART_UNDO)
    assert document.treatment.notes == ""
    document.settle()
    assert find(bar, ObjectName.CHART_REDO, Button).accessibleName() == "Redo: notes"


@pytest.mark.parametrize(
    ("key", "keys", "notes"),
    [
        (Qt.Key.Key_Z, CTRL, ""),
        (Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier, "x"),
        (Qt.Key.Key_Y, CTRL, "x"),
    ],
)
def test_keys_undo_and_redo(
    bar: ToolBar, document: ChartDocument, key: Qt.Key, keys: Qt.KeyboardModifier, notes: str
) -> None:
    document.edit(replace(document.treatment, notes="x"), "notes")
    if notes:
        document.undo_stack.undo()
    bar.setFocus()
    QTest.keyClick(bar, key, keys)
    assert document.treatment.notes == notes


def test_planned_points_can_be_given_at_once(bar: ToolBar, qtbot: QtBot) -> None:
    give_all = find(bar, ObjectName.CHART_GIVE_ALL, Button)
    bar.show_planned(0)
    assert not give_all.isVisible()
    bar.show_planned(31)
    assert give_all.text() == "All 31 as planned"
    with qtbot.waitSignal(bar.give_all_requested):
        press(bar, ObjectName.CHART_GIVE_ALL)


def test_buttons_report_wishes(bar: ToolBar, qtbot: QtBot) -> None:
    for name, signal in (
        (ObjectName.CHART_BACK, bar.back_requested),
        (ObjectName.CHART_DISCARD, bar.discard_requested),
        (ObjectName.CHART_ZOOM_IN, bar.zoom_in_requested),
        (ObjectName.CHART_ZOOM_OUT, bar.zoom_out_requested),
        (ObjectName.CHART_FIT, bar.fit_requested),
    ):
        with qtbot.waitSignal(signal):
            press(bar, name)
