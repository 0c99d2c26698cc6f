"""The right arrow goes from the list into the record."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.gui.patient.found_list import FoundList


def test_right_is_for_the_record_and_down_for_the_list(qtbot: QtBot) -> None:
    rows = FoundList()
    qtbot.addWidget(rows)
    rows.setModel(QStringListModel(["one", "two"], rows))
    rows.setCurrentIndex(rows.model().index(0, 0))
    with qtbot.waitSignal(rows.past_wanted):
        QTest.keyClick(rows, Qt.Key.Key_Right)
    with qtbot.assertNotEmitted(rows.past_wanted):
        QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == 1
