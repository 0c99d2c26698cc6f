"""A window of its own looks like the main window."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from injector_app.domain.theme import Theme
from injector_app.gui.main_window import MainWindow
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.colours import DARK
from injector_app.gui.shared.dress import dress
from injector_app.gui.shared.theme import Look


def test_dialog_without_a_parent_follows_the_main_window(look: Look, qtbot: QtBot) -> None:
    look.choose(Theme.LIGHT)
    window, dialog = MainWindow(look), QDialog()
    button = Button("go", "Go", kind="primary", parent=dialog)
    qtbot.addWidget(window)
    qtbot.addWidget(dialog)
    look.choose(Theme.DARK)
    dress(dialog)
    dialog.show()
    assert button.palette().color(QPalette.ColorRole.ButtonText).name() == DARK.on_accent
    look.choose(None)
