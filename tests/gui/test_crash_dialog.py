"""The crash dialog shows code places to copy."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from injector_app.gui.crash_dialog import CrashDialog
from tests.support.window import press


def test_details_can_be_copied(qtbot: QtBot) -> None:
    dialog = CrashDialog("builtins.ValueError\n  page.py:3 draw", "/logs/injector_app.log")
    qtbot.addWidget(dialog)
    dialog.show()
    press(dialog, "crash.copy")
    assert "page.py:3 draw" in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(dialog.accepted):
        press(dialog, "crash.go_on")
