"""The model shows cells as words, marks the order, and asks once for more."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from injector_app.domain.lists import product_use, today
from injector_app.domain.units import Units
from injector_app.gui.lists.table import DOWN, UP, ListTable
from tests.support.listed_visits import a_listed_visit, list_words

Horizontal = Qt.Orientation.Horizontal


@pytest.fixture
def model(qtbot: QtBot) -> ListTable:
    del qtbot
    made = ListTable(list_words())
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show_columns(today.COLUMNS)
    made.show_rows((today.TodayRow(a_listed_visit()),), has_more=True)
    return made


def test_words_for_the_eye_and_the_ear(model: ListTable) -> None:
    born = [column.heading for column in model.columns].index("Born")
    cell = model.index(0, born)
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        assert model.data(cell, role) == "05/06/1980"


def test_order_is_marked(model: ListTable) -> None:
    place = [column.heading for column in model.columns].index("Patient")
    model.show_order("patient", is_descending=False)
    assert model.headerData(place, Horizontal) == f"Patient {UP}"
    model.show_order("patient", is_descending=True)
    assert model.headerData(place, Horizontal) == f"Patient {DOWN}"
    assert model.headerData(place + 1, Horizontal) == "Born"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_more_is_asked_for_once(model: ListTable, qtbot: QtBot) -> None:
    top = QModelIndex()
    with qtbot.waitSignal(model.more_wanted):
        model.fetchMore(top)
    assert not model.canFetchMore(top)
    model.add_rows((today.TodayRow(a_listed_visit()),), has_more=False)
    assert model.rowCount() == 2
    assert not model.canFetchMore(top)


def test_numbers_stand_on_the_right(model: ListTable) -> None:
    amounts = (Units.parse("1"),) * 3
    model.show_columns(product_use.COLUMNS)
    model.show_rows((product_use.UseRow("2026-11", "botox", 3, *amounts),), has_more=False)
    role = Qt.ItemDataRole.TextAlignmentRole
    assert model.data(model.index(0, 0), role) is None
    assert model.data(model.index(0, 2), role) is not None
