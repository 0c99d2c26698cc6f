"""The look follows the system until the person chooses."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from injector_app.domain.theme import Theme
from injector_app.gui.main_window import MainWindow
from injector_app.gui.shared.colours import DARK, LIGHT
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look


def test_toggle_changes_palette_and_tells(look: Look, qapp: QApplication, qtbot: QtBot) -> None:
    look.choose(Theme.LIGHT)
    with qtbot.waitSignal(look.changed) as told:
        look.toggle()
    assert told.args == [Theme.DARK]
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.page
    look.toggle()
    assert look.colours is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.page


def test_choosing_the_theme_in_use_tells_nobody(look: Look, qtbot: QtBot) -> None:
    look.choose(Theme.LIGHT)
    with qtbot.assertNotEmitted(look.changed):
        look.choose(Theme.LIGHT)


def test_switch_reaches_a_window_that_is_open_and_one_that_is_made_later(
    look: Look, qtbot: QtBot
) -> None:
    look.choose(Theme.LIGHT)
    first = MainWindow(look)
    qtbot.addWidget(first)
    assert _ink(first) == LIGHT.text
    look.choose(Theme.DARK)
    assert _ink(first) == DARK.text
    second = MainWindow(look)
    qtbot.addWidget(second)
    assert _ink(second) == DARK.text
    look.choose(None)


def _ink(window: MainWindow) -> str:
    button = window.header.findChild(QPushButton, ObjectName.THEME_TOGGLE)
    assert button is not None
    button.ensurePolished()
    return button.palette().color(QPalette.ColorRole.ButtonText).name()
