"""The table of found treatments, as Qt asks it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.treatment_table import TreatmentTable
from tests.support.found import a_found_treatment

COLUMNS = (
    ("Patient", lambda found: found.patient_name),
    ("Record no.", lambda found: found.record_number),
)


def test_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    del qtbot
    table = TreatmentTable(COLUMNS)
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.show_rows((a_found_treatment(), a_found_treatment(record_number="1002")))
    assert (table.rowCount(), table.columnCount()) == (2, 2)
    assert table.rowCount(table.index(0, 0)) == 0
    assert tester.model() is table


def test_cells_say_the_same_to_eye_and_ear(qtbot: QtBot) -> None:
    del qtbot
    table = TreatmentTable(COLUMNS)
    found = a_found_treatment(record_number="1002")
    table.show_rows((found,))
    cell = table.index(0, 1)
    assert table.data(cell) == "1002"
    assert table.data(cell, Qt.ItemDataRole.AccessibleTextRole) == "1002"
    assert table.data(cell, Qt.ItemDataRole.ToolTipRole) is None
    assert table.treatment(cell) is found
    assert table.headerData(1, Qt.Orientation.Horizontal) == "Record no."
