"""Columns share the width, and a table that has too many scrolls sideways."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.domain.lists import today
from injector_app.gui.lists.table import ListTable
from injector_app.gui.lists.table_view import WIDEST_PX, ListView
from tests.support.listed_visits import a_listed_visit, list_words


@pytest.fixture
def view(qtbot: QtBot) -> ListView:
    model = ListTable(list_words())
    made = ListView(model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(1400, 300)
    made.show()
    model.show_columns(today.COLUMNS)
    model.show_rows((today.TodayRow(a_listed_visit()),), has_more=False)
    return made


def test_what_is_left_goes_to_the_names(view: ListView) -> None:
    headings = [column.heading for column in today.COLUMNS]
    patient, time = headings.index("Patient"), headings.index("Time")
    assert view.columnWidth(patient) > view.columnWidth(time)


def test_birth_date_and_phone_are_whole_however_narrow_the_window(view: ListView) -> None:
    headings = [column.heading for column in today.COLUMNS]
    view.resize(300, 300)
    for heading in ("Time", "Born", "Phone"):
        place = headings.index(heading)
        assert 0 < view.sizeHintForColumn(place) <= view.columnWidth(place), heading
    for place in range(len(headings)):
        assert view.columnWidth(place) >= view.horizontalHeader().sectionSizeHint(place)
        assert view.columnWidth(place) <= WIDEST_PX
    assert view.horizontalScrollBar().maximum() > 0


def test_s_sorts_by_the_column_of_the_cell(view: ListView, qtbot: QtBot) -> None:
    headings = [column.heading for column in today.COLUMNS]
    view.setCurrentIndex(view.model().index(0, headings.index("Patient")))
    with qtbot.waitSignal(view.sort_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_S)
    assert asked.args == ["patient"]
    view.setCurrentIndex(view.model().index(0, headings.index("Phone")))
    with qtbot.assertNotEmitted(view.sort_requested):
        QTest.keyClick(view, Qt.Key.Key_S)
