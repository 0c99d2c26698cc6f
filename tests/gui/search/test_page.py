"""The look-up screen: ask after a pause, show, open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.gui.search.page import SearchPage
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.row_table import RowTable
from injector_app.gui.shared.treatment_words import TreatmentWords
from tests.support.found import a_found_treatment
from tests.support.window import find, type_into


@pytest.fixture
def page(qtbot: QtBot, catalog: Catalog) -> SearchPage:
    made = SearchPage(TreatmentWords(catalog, WorldRegion.US))
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    return made


def test_typing_asks_once(page: SearchPage, qtbot: QtBot) -> None:
    asked: list[object] = []
    page.query_changed.connect(asked.append)
    with qtbot.waitSignal(page.query_changed):
        type_into(page, ObjectName.SEARCH_WORDS, "zebra")
    assert asked == [TreatmentQuery(words="zebra")]


def test_row_opens_with_enter(page: SearchPage, qtbot: QtBot) -> None:
    found = a_found_treatment()
    page.show_found((found,), 200)
    table = find(page, ObjectName.SEARCH_TABLE, RowTable)
    table.setFocus()
    table.selectRow(0)
    with qtbot.waitSignal(page.treatment_chosen) as chosen:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args == [found]


@pytest.mark.parametrize(
    ("count", "limit", "words"),
    [
        (0, 200, "No treatment matches."),
        (1, 200, "1 treatment"),
        (2, 200, "2 treatments"),
        (2, 2, "The newest 2 treatments; narrow the search to see older ones."),
    ],
)
def test_count_is_told(page: SearchPage, count: int, limit: int, words: str) -> None:
    page.show_found(tuple(a_found_treatment() for _ in range(count)), limit)
    assert find(page, ObjectName.SEARCH_COUNT, PlainLabel).text() == words


def test_every_column_of_the_answer_can_be_read_at_1280(page: SearchPage) -> None:
    page.show_found((a_found_treatment(),), 200)
    table = find(page, ObjectName.SEARCH_TABLE, RowTable)
    for column in range(table.model().columnCount()):
        words = str(table.model().index(0, column).data())
        needed = table.fontMetrics().horizontalAdvance(words)
        assert table.columnWidth(column) >= min(needed, 300), words
