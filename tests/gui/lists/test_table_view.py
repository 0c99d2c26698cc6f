"""Columns share the width, and a table that has too many scrolls sideways."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.domain.lists import today
from injector_app.gui.lists.table import ListTable
from injector_app.gui.lists.table_view import MOST_PX, ListView
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


def test_days_and_telephone_numbers_are_never_cut(view: ListView) -> None:
    for width in (300, 1400):
        view.resize(width, 300)
        for place, column in enumerate(today.COLUMNS):
            if column.heading in {"Time", "Born", "Phone", "Record no."}:
                assert view.columnWidth(place) >= view.sizeHintForColumn(place), column.heading
            assert view.columnWidth(place) >= view.horizontalHeader().sectionSizeHint(place)


def test_what_is_left_over_is_shared(view: ListView) -> None:
    widths = [view.columnWidth(place) for place in range(len(today.COLUMNS))]
    assert abs(sum(widths) - view.viewport().width()) <= len(widths)
    headings = [column.heading for column in today.COLUMNS]
    assert widths[headings.index("Patient")] > widths[headings.index("Time")]


def test_long_words_are_cut(view: ListView) -> None:
    visit = a_listed_visit(patient_name="Verylongname " * 12)
    model = view.model()
    assert isinstance(model, ListTable)
    view.resize(300, 300)
    model.show_rows((today.TodayRow(visit),), has_more=False)
    place = [column.heading for column in today.COLUMNS].index("Patient")
    assert view.columnWidth(place) == MOST_PX


def test_s_sorts_by_the_column_of_the_cell(view: ListView, qtbot: QtBot) -> None:
    headings = [column.heading for column in today.COLUMNS]
    view.setCurrentIndex(view.model().index(0, headings.index("Patient")))
    with qtbot.waitSignal(view.sort_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_S)
    assert asked.args == ["patient"]
    view.setCurrentIndex(view.model().index(0, headings.index("Phone")))
    with qtbot.assertNotEmitted(view.sort_requested):
        QTest.keyClick(view, Qt.Key.Key_S)
