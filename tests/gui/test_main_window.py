"""The frame: pages, messages, and a title that tells passers-by nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.main_window import MainWindow
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.patient_line import PatientLine
from injector_app.gui.shared.tab import Tab
from injector_app.gui.shared.theme import Look
from injector_app.wording.messages import Message
from tests.support.window import find


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> MainWindow:
    made = MainWindow(look)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.first_painted):
        made.show()
    return made


def test_title_names_no_patient_and_no_clinic(window: MainWindow) -> None:
    window.header.show_person("Riverside", "Ann Who, MD")
    window.patient_strip.show_patient(PatientLine("Zebraquokka", "born", ""))
    assert window.windowTitle() == "injector_app"


def test_message_goes_with_its_page(window: MainWindow) -> None:
    first, second = QWidget(), QWidget()
    window.show_page(first)
    window.banner.show_message(Message("Not opened", "", ""))
    window.show_page(first)
    assert window.banner.isVisible()
    window.show_page(second)
    assert window.page is second
    assert not window.banner.isVisible()
    window.remove_page(second)
    assert window.page is first


def test_window_stays_while_something_is_not_stored(window: MainWindow) -> None:
    window.guard_closing(lambda: False)
    assert not window.close()
    assert window.isVisible()
    window.guard_closing(lambda: True)
    assert window.close()


@pytest.mark.parametrize(
    ("key", "tab"),
    [(Qt.Key.Key_K, Tab.PATIENTS), (Qt.Key.Key_F, Tab.LOOK_UP)],
)
def test_screens_are_a_shortcut_away(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, tab: Tab
) -> None:
    window.header.show_person("Riverside", "Ann Who, MD")
    window.activateWindow()
    with qtbot.waitSignal(window.header.tab_requested) as asked:
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [tab]


def test_nobody_searches_before_signing_in(window: MainWindow, qtbot: QtBot) -> None:
    window.header.show_person("Riverside", "Ann Who, MD")
    window.header.show_nobody()
    with qtbot.assertNotEmitted(window.header.tab_requested):
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)


def test_demo_is_said_on_every_page(window: MainWindow) -> None:
    bar = find(window, ObjectName.DEMO_BANNER, QWidget)
    assert not bar.isVisible()
    window.show_demo(shown=True)
    assert bar.isVisible()
