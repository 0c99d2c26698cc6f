"""A search can be emptied with the cross and with Escape."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.search_edit import SearchEdit
from tests.support.window import find, press


@pytest.fixture
def edit(qtbot: QtBot) -> SearchEdit:
    made = SearchEdit()
    qtbot.addWidget(made)
    made.resize(300, 40)
    made.show()
    return made


def test_cross_shows_while_there_is_something_to_empty(edit: SearchEdit) -> None:
    cross = find(edit, ObjectName.SEARCH_EMPTY, Button)
    assert not cross.isVisible()
    QTest.keyClicks(edit, "zebra")
    assert cross.isVisible()
    assert abs(cross.geometry().center().y() - edit.rect().center().y()) <= 1
    press(edit, ObjectName.SEARCH_EMPTY)
    assert edit.text() == ""
    assert not cross.isVisible()


def test_escape_empties_the_line(edit: SearchEdit) -> None:
    QTest.keyClicks(edit, "zebra")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == ""
