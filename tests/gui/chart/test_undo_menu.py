"""Every step by name; choosing one goes there."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.undo_menu import AT_OPENING, SHOWN, UndoMenu
from tests.support.menus import entries, pick


@pytest.fixture
def menu(document: ChartDocument, qtbot: QtBot) -> UndoMenu:
    made = UndoMenu(document)
    qtbot.addWidget(made)
    for text in ("one", "two", "this & that"):
        document.edit(replace(document.treatment, notes=text), text)
    made.fill()
    return made


def test_steps_are_named_newest_first(menu: UndoMenu) -> None:
    assert entries(menu) == ["This & that", "Two", "One", AT_OPENING]
    assert [action.isChecked() for action in menu.actions()] == [True, False, False, False]


def test_choosing_goes_back_and_forward(menu: UndoMenu, document: ChartDocument) -> None:
    pick(menu, "One")
    assert document.treatment.notes == "one"
    menu.fill()
    assert [action.isChecked() for action in menu.actions()] == [False, False, True, False]
    pick(menu, AT_OPENING)
    assert document.treatment.notes == ""
    menu.fill()
    pick(menu, "This & that")
    assert document.treatment.notes == "this & that"


def test_long_histories_are_cut(menu: UndoMenu, document: ChartDocument) -> None:
    for number in range(40):
        document.edit(replace(document.treatment, notes=str(number)), f"step {number}")
    menu.fill()
    assert len(entries(menu)) == SHOWN
    assert entries(menu)[0] == "Step 39"
