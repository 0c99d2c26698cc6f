"""Tabs without room go into a menu; names beside them keep theirs."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from injector_app.gui.shared.button import Button
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.header_bar import HeaderBar
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.sizes import TOUCH_HEIGHT
from injector_app.gui.shared.tab import Tab
from injector_app.gui.shared.tab_row import TabRow
from injector_app.gui.shared.theme import Look
from tests.support.window import find, press

CLINIC, PERSON = "Example Harbour Clinic", "Ines Falkenrath, MD"
NARROW, WIDE = 1280, 2560


@pytest.fixture
def header(look: Look, qtbot: QtBot) -> Iterator[HeaderBar]:
    """In the style of the program: the widths of its letters count."""
    window = QMainWindow()
    qtbot.addWidget(window)
    look.dress(window)
    made = HeaderBar(look, window)
    made.resize(NARROW, made.height())
    window.resize(WIDE, 100)
    window.show()
    made.show_person(CLINIC, PERSON, tuple(Tab))
    QApplication.processEvents()
    yield made
    window.close()


def row_of(header: HeaderBar) -> TabRow:
    return find(header, "", TabRow)


def test_names_are_whole_and_the_last_tabs_are_in_the_menu(header: HeaderBar) -> None:
    for name, text in ((ObjectName.CLINIC_NAME, CLINIC), (ObjectName.PERSON_NAME, PERSON)):
        assert find(header, name, ElidedLabel).text() == text
    hidden = row_of(header).in_menu
    assert hidden
    assert hidden == tuple(Tab)[-len(hidden) :]
    assert find(header, ObjectName.NAV_MORE, Button).isVisible()
    assert find(header, ObjectName.NAV_PATIENTS, Button).isVisible()


def test_wide_header_shows_every_tab(header: HeaderBar) -> None:
    header.resize(WIDE, header.height())
    QApplication.processEvents()
    assert row_of(header).in_menu == ()
    assert not find(header, ObjectName.NAV_MORE, Button).isVisible()


def test_no_tab_lies_over_another_in_any_width(header: HeaderBar) -> None:
    for width in range(1024, 1700, 37):
        header.resize(width, header.height())
        QApplication.processEvents()
        row = row_of(header)
        shown = [each for each in row.findChildren(Button) if each.isVisible()]
        shown.sort(key=lambda each: each.x())
        edges = [(each.x(), each.x() + each.width()) for each in shown]
        assert all(end <= start for (_, end), (start, _) in pairwise(edges))
        assert edges[-1][1] <= row.width()
        assert all(each.width() >= each.sizeHint().width() for each in shown)


def test_menu_leads_to_a_screen_by_keys_alone(header: HeaderBar, qtbot: QtBot) -> None:
    more, hidden = find(header, ObjectName.NAV_MORE, Button), row_of(header).in_menu
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Space)
    menu = find(header, ObjectName.NAV_MORE_MENU, QMenu)
    assert [action.text().split("\t")[0] for action in menu.actions()] == [
        tab.value.text for tab in hidden
    ]
    with qtbot.waitSignal(header.tab_requested) as asked:
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert asked.args == [hidden[0]]


def test_menu_is_marked_when_its_screen_is_open(header: HeaderBar) -> None:
    last = row_of(header).in_menu[-1]
    more = find(header, ObjectName.NAV_MORE, Button)
    header.mark(Tab.PATIENTS)
    assert not more.isChecked()
    header.mark(last)
    assert more.isChecked()
    press(header, ObjectName.NAV_MORE)
    menu = find(header, ObjectName.NAV_MORE_MENU, QMenu)
    marked = [action.text() for action in menu.actions() if action.isChecked()]
    assert [text.split("\t")[0] for text in marked] == [last.value.text]
    heights = [menu.actionGeometry(action).height() for action in menu.actions()]
    assert min(heights) >= TOUCH_HEIGHT
    menu.close()
    assert more.isChecked()


def test_tab_in_the_menu_keeps_its_keys(header: HeaderBar, qtbot: QtBot) -> None:
    assert Tab.AUDIT in row_of(header).in_menu
    header.window().activateWindow()
    qtbot.waitUntil(header.window().isActiveWindow)
    shifted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(header.tab_requested) as asked:
        QTest.keyClick(header, Qt.Key.Key_A, shifted)
    assert asked.args == [Tab.AUDIT]
    header.show_person(CLINIC, PERSON)
    with qtbot.assertNotEmitted(header.tab_requested):
        QTest.keyClick(header, Qt.Key.Key_A, shifted)
