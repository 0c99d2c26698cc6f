"""Rows open with a click or with Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.row_table import RowTable
from injector_app.gui.shared.treatment_table import TreatmentTable
from tests.support.found import a_found_treatment


@pytest.fixture
def table(qtbot: QtBot) -> RowTable:
    model = TreatmentTable((("Patient", lambda found: found.patient_name),))
    made = RowTable(model, name="found", label="Found")
    model.setParent(made)
    model.show_rows((a_found_treatment(), a_found_treatment(patient_name="Other")))
    qtbot.addWidget(made)
    made.set_widths((0,))
    made.resize(400, 300)
    made.show()
    return made


def test_click_opens_the_row(table: RowTable, qtbot: QtBot) -> None:
    place = table.visualRect(table.model().index(1, 0)).center()
    with qtbot.waitSignal(table.row_opened) as opened:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args is not None
    assert opened.args[0].row() == 1


def test_arrows_and_enter_open_the_row(table: RowTable, qtbot: QtBot) -> None:
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.row_opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0].row() == 1


def test_rows_are_tall_enough_for_a_finger(table: RowTable) -> None:
    assert table.rowHeight(0) >= 40


def test_columns_share_the_room_of_a_large_screen(table: RowTable) -> None:
    table.set_widths((200,))
    table.resize(150, 300)
    assert table.columnWidth(0) == 200
    table.resize(2000, 300)
    assert table.columnWidth(0) == 320
